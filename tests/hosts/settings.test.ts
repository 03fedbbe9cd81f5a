import { describe, expect, it, onTestFinished } from 'vitest';
import { passOf } from '../../src/host.ts';
import { settingsOf } from '../../src/settings.ts';
import undeclared from '../../rules/no-undeclared-egress.ts';
import path from 'node:path';
import { projectOf } from '../support/projects.ts';

describe('settings.egress', () => {
  it.each([
    ['text', 'settings.egress must be an object.'],
    [{ manifset: '/p' }, 'settings.egress.manifset is not known. Known keys: manifest, digest, models, maxHops, follow, root.'],
    [{ constructor: 1 }, 'settings.egress.constructor is not known.'],
    [{ manifest: 'egress.jsonc' }, 'settings.egress.manifest must be an absolute path.'],
    [{ root: 1 }, 'settings.egress.root must be an absolute path.'],
    [{ digest: 1 }, 'settings.egress.digest must be a string.'],
    [{ maxHops: -1 }, 'settings.egress.maxHops must be a whole number from 0 to 16.'],
    [{ maxHops: 1.5 }, 'settings.egress.maxHops must be a whole number'],
    [{ follow: 'lodash' }, 'settings.egress.follow must be a list of package names.'],
    [{ follow: [''] }, 'settings.egress.follow must be a list of package names.'],
    [{ models: {} }, 'settings.egress.models must be a list of models.'],
    [{ models: [1] }, 'settings.egress.models[0] must be an object.'],
    [{ models: [{ package: 'a', calls: [] }, { calls: [] }] }, 'settings.egress.models[1].package must be a package name or a list of them.'],
    [{ models: [{ package: 'a', calls: ['get()'] }] }, 'settings.egress.models[0].calls must be a list of rows.'],
  ])('%j is refused', (egress, message) => {
    expect(() => settingsOf({ egress })).toThrow(message);
  });

  it('is read once for each settings object of the host', () => {
    const settings = { egress: { maxHops: 2 } };
    expect(settingsOf(settings)).toBe(settingsOf(settings));
    expect(settingsOf({}).engine).toEqual({});
  });

  it('names the row of a model that is wrong', () => {
    const settings = { egress: { models: [{ package: 'our-http', docs: '', calls: [{ path: 'send(', sends: 'http' }] }] } };
    expect(() => passOf({ filename: '/p/a.ts', physicalFilename: '/p/a.ts', settings, sourceCode: { text: '' } }, 'no-a')).toThrow(/settings\.egress\.models: .*our-http.*send\(/);
  });

  it('adds models of the user’s own', () => {
    const models = [{ package: 'our-wire', docs: '', calls: [{ path: 'tell()', sends: 'http', roles: { url: '0' } }] }];
    const context = { filename: '/p/a.ts', physicalFilename: '/p/a.ts', sourceCode: { text: "import { tell } from 'our-wire';\ntell('https://api.example.com/');" } };
    expect(passOf({ ...context, settings: {} }, 'no-a')).toBeUndefined();
    expect(passOf({ ...context, settings: { egress: { models } } }, 'no-a')?.result.analysis?.egress.map(({ api }) => api)).toEqual(['our-wire.tell']);
  });

  it('says what reported paths are relative to, and not what "only" is', () => {
    const { folder, put, remove } = projectOf({
      'package.json': '{}', 'inner/src/http.ts': 'export const post = (url: string) => fetch(url);',
      'inner/egress.jsonc': JSON.stringify({ version: 1, security: { contact: 'SECURITY.md' }, endpoints: [{ id: 'api', match: ['https://api.example.com'], reason: 'Our own API', only: ['src/**'] }] }),
    });
    onTestFinished(remove);
    const file = put('inner/src/a.ts', '');
    const context = { filename: file, physicalFilename: file, settings: { egress: { root: folder } }, sourceCode: { text: "import { post } from './http.ts';\npost('https://api.example.com/');\npost('https://b.example.com/');" } };
    const subject = passOf(context, 'no-a');
    expect(subject).toMatchObject({ file: 'inner/src/a.ts', here: 'src/a.ts' });
    expect(subject && undeclared.reportsOn(subject).map(({ place, data }) => [place.line, data['via']])).toEqual([[3, ' (post -> fetch, inner/src/http.ts:1)']]);
    expect(passOf({ ...context, settings: {} }, 'no-a')).toMatchObject({ file: 'src/a.ts', here: 'src/a.ts' });
    expect(path.isAbsolute(folder)).toBe(true);
  });
});
