import { fileURLToPath } from 'node:url';
import { defineConfig } from 'tsdown';
import { rows } from './src/catalogue/index.ts';
import { store } from './src/matching/stored.ts';

const catalogue = fileURLToPath(new URL('src/catalogue/index.ts', import.meta.url));

/** Of the modules that are written, in two pieces: what reads this file puts its own address in place of the whole. */
const meta = 'import.meta';

/** The dependencies that can be required: to import one of these, Node searches its text for what it exports, and that takes several times as long as to run it. */
const required = ['get-tsconfig', 'ignore', 'ipaddr.js', 'jsonc-parser', 'minimatch', 'oxc-resolver'];

export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts', ahead: 'src/ahead/worker.ts', stored: 'src/matching/stored.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { entry: 'src/index.ts' },
  clean: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  plugins: [{
    name: 'dependencies-by-require',
    renderChunk(code) {
      const out = code.replaceAll(/^import (?:(\w+)(?:,? ))?(?:\{([^}]*)\} )?from "([^"]+)";$/gm, (statement, whole?: string, names?: string, from = '') => (
        !required.includes(from) ? statement : [
          whole && `const ${whole} = requireDependency("${from}");`,
          names && `const {${names.replaceAll(' as ', ': ')}} = requireDependency("${from}");`,
        ].filter(Boolean).join(' ')
      ));
      return out === code ? null : `import { createRequire as requireFrom } from "node:module";\nconst requireDependency = requireFrom(${meta}.url);\n${out}`;
    },
  }, {
    // Rows are data: as text they are read when somebody asks for them, as code all of them were built at each start.
    name: 'catalogue-as-text',
    load: (id) => (id !== catalogue ? undefined : [
      "import { readFileSync } from 'node:fs';",
      "import { restore } from '../matching/stored.ts';",
      `const read = (name) => readFileSync(new URL(name, ${meta}.url));`,
      "export const rows = restore(read('./catalogue.json').latin1Slice(), () => read('./catalogue.txt'));",
    ].join('\n')),
    generateBundle() {
      const { contents, bodies } = store(rows);
      this.emitFile({ type: 'asset', fileName: 'catalogue.json', source: contents });
      this.emitFile({ type: 'asset', fileName: 'catalogue.txt', source: bodies });
    },
  }],
});
