import type { ElementModel, CommandModel, PackageModel, VendorModel } from './types.ts';
import { packages } from './packages/index.ts';
import { platform } from './platform/index.ts';
import { sanitisers } from './sanitisers/index.ts';
import { sources } from './sources/index.ts';
import { vendors } from './vendors/index.ts';
import elements from './platform/elements.ts';
import commands from './platform/commands.ts';

/** Every row there is. */
export const rows: {
  readonly packages: readonly PackageModel[];
  readonly vendors: readonly VendorModel[];
  readonly elements: readonly ElementModel[];
  readonly commands: readonly CommandModel[];
} = { packages: [...platform, ...packages, ...sources, ...sanitisers], vendors, elements, commands };
