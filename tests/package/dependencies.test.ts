import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import semver from 'semver';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const textOf = (file: string): string => readFileSync(root + file, 'utf8');

interface Locked { readonly version?: string; readonly resolved?: string; readonly engines?: { readonly node?: string }; readonly hasInstallScript?: boolean; readonly dev?: boolean; readonly license?: string }
const locked = Object.entries((JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> }).packages).filter(([name]) => name !== '');
const own = JSON.parse(textOf('package.json')) as { engines: { node: string }; allowScripts: Record<string, boolean>; devDependencies: Record<string, string>; overrides: Record<string, object> };

describe('dependencies', () => {
  it('run on the oldest Node of each line that we promise', () => {
    const oldest = ['20.19.0', '22.13.0', '24.0.0'];
    expect(oldest.filter((version) => !semver.satisfies(version, own.engines.node))).toEqual([]);
    expect(locked.filter(([, { engines }]) => engines?.node && oldest.some((version) => !semver.satisfies(version, engines.node as string))).map(([name, { version, engines }]) => `${name} ${version} ${engines?.node}`)).toEqual([]);
  });

  it('run no install script', () => {
    const names = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => own.allowScripts[name] !== false)).toEqual([]);
  });

  it('have licences that allow it, where they are published with us', () => {
    const free = new Set(['MIT', 'ISC', 'BlueOak-1.0.0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);
    expect(locked.filter(([, { dev, license }]) => !dev && !free.has(license ?? '')).map(([name, { license }]) => `${name} ${license}`)).toEqual([]);
  });

  it('are pinned where tests look into them', () => {
    expect(Object.keys(own.overrides).filter((name) => name !== 'recheck' && !/^(?:npm:.+@)?\d+\.\d+\.\d+$/.test(own.devDependencies[name] ?? ''))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('holds the binaries of every platform, or npm ci would refuse it', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/complete-lock.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('names no registry and no folder of a machine', () => {
    const registry = ['registry', 'npmjs', 'org'].join('.');
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
    expect(textOf('package-lock.json')).not.toContain(registry);
    expect(textOf('package-lock.json')).not.toMatch(/"file:|"\/(?:home|root|Users|tmp|work)\//);
  });
});
