import type { Rows } from './types.ts';
import { packages } from './packages/index.ts';
import { platform } from './platform/index.ts';
import { sanitisers } from './sanitisers/index.ts';
import { sources } from './sources/index.ts';
import { vendors } from './vendors/index.ts';
import elements from './platform/elements.ts';
import commands from './platform/commands.ts';

export const rows: Rows = { packages: [...platform, ...packages, ...sources, ...sanitisers], vendors, elements, commands };
