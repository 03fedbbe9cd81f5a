// Adds to package-lock.json the binaries of other platforms that the registry at hand does not offer: npm leaves them out without a word,
// and `npm ci` then refuses the lock file. Run after npm install. `--check` only tells.
import { readFileSync, writeFileSync } from 'node:fs';
import semver from 'semver';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = /(?:arm64|x64|arm|ia32|ppc64|riscv64|s390x|wasm32)/;
const missing = [];

for (const [owner, { optionalDependencies = {}, dev, engines, license }] of Object.entries(lock.packages)) {
  if (owner === '') continue;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = placeFor(owner, name, version);
    const platform = name.split('/').at(-1);
    const cpu = processors.exec(platform)?.[0];
    const os = systems.find((system) => platform.includes(system));
    if (place === undefined || name in (lock.packages[''].overrides ?? {})) continue;
    if (!semver.valid(version) || !cpu || !(os || cpu === 'wasm32')) continue;
    missing.push(name);
    const libc = os === 'linux' ? /musl/.test(platform) ? ['musl'] : /gnu/.test(platform) ? ['glibc'] : undefined : undefined;
    lock.packages[place] = { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc }), ...(license && { license }), optional: true, ...(os && { os: [os] }), ...(engines && { engines }) };
  }
}

if (missing.length > 0 && process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${missing.join(', ')}: node tools/complete-lock.mjs`);
  process.exitCode = 1;
} else if (missing.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} added`);
}

/** Where npm would put it; undefined where a fitting one is in reach already. */
function placeFor(owner, name, version) {
  for (let at = owner; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const there = lock.packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
    if (there) return semver.satisfies(there.version, version, { includePrerelease: true }) ? undefined : `${owner}/node_modules/${name}`;
    if (at === '') return `node_modules/${name}`;
  }
}
