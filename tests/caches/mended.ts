import { expect, it } from 'vitest';
import type { Repository } from '../commit/repository.ts';
import { declares } from './workspace.ts';

/** A runner of tasks with a cache of its own. */
interface Runner {
  /** The workspace with this configuration. */
  workspaceOf(configuration: string): Repository;
  run(made: Repository): { readonly clean: boolean; readonly cached: boolean };
  /** A configuration that knows nothing of the manifest. */
  readonly missing: string;
  guide(): string;
}

/** Shows the stale answer first, and then that the guide's configuration has none. */
export function mendedByTheGuide({ workspaceOf, run, missing, guide }: Runner): void {
  it('says clean after an edit of the manifest where it does not know of it', () => {
    const made = workspaceOf(missing);
    expect(run(made)).toEqual({ clean: true, cached: false });
    made.put('egress.jsonc', declares('other.example.com'));
    expect(run(made)).toEqual({ clean: true, cached: true });
    expect(made.run('node_modules/.bin/egress', 'check')).toMatchObject({ code: 1 });
  });

  it('sees it as the guide sets it up, and what changed in a package that is sent through', () => {
    const made = workspaceOf(guide());
    expect(run(made)).toEqual({ clean: true, cached: false });
    expect(run(made)).toEqual({ clean: true, cached: true });
    made.put('egress.jsonc', declares('other.example.com'));
    expect(run(made)).toEqual({ clean: false, cached: false });
    made.put('egress.jsonc', declares('api.example.com'));
    expect(run(made)).toEqual({ clean: true, cached: true });
    made.put('packages/wire/index.js', 'export const keep = (url) => fetch(url);\n');
    expect(run(made)).toEqual({ clean: false, cached: false });
  });
}
