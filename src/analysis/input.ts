import type { ModuleFacts } from '../facts/types.ts';
import type { Catalogue } from '../matching/index.ts';
import type { ModuleReader } from './modules.ts';
import type { Installing } from './sites/installs.ts';
import type { TypeOf } from './types.ts';

/** What the analysis of a file is told: the file, and how it asks for others. */
export interface AnalysisInput {
  readonly path: string;
  readonly facts: ModuleFacts;
  readonly catalogue: Catalogue;
  readonly reader: ModuleReader;
  /** Files that import one, and files that start it as a process: asked only where it sends telemetry and asks nothing itself. */
  readonly importers: (path: string) => readonly string[];
  readonly startedBy: (path: string) => readonly string[];
  readonly importersOfPackage: (name: string) => readonly string[];
  /** Files in which one of these texts stands: asked where telemetry is sent on what others tell by a name. */
  readonly naming: (texts: readonly string[]) => readonly string[];
  /** Whether two files may run in one program. */
  readonly together: (one: string, other: string) => boolean;
  /** The packages that the file lies in: asked only of what carries something, or is telemetry. */
  readonly packages: Installing['packages'];
  /** Makes a path relative to the root, `/`-separated. */
  readonly relative: (path: string) => string;
  readonly budget: number;
  readonly maxHops: number;
  /** The host's type information, where it has some. */
  readonly typeOf?: TypeOf | undefined;
}
