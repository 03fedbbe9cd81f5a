import path from 'node:path';
import { conformance } from '../support/conformance.ts';
import gaps from './known-gaps.ts';

conformance({ folder: path.join(import.meta.dirname, '../../fixtures/consent'), rule: 'no-covert-telemetry', atLeast: 290, gaps });
