import path from 'node:path';
import { conformance } from '../support/conformance.ts';
import gaps from './known-gaps.ts';

conformance({ folder: path.join(import.meta.dirname, '../../fixtures/flows'), rule: 'no-sensitive-egress', besides: ['no-covert-channel', 'no-covert-collection'], atLeast: 150, gaps });
