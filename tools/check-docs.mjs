// Holds the documents against the code: principles, links, quoted output. What eslint-doc-generator writes, it checks itself.
import './fresh.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const problems = [];
const textOf = (file) => readFileSync(path.join(root, file), 'utf8');
const { default: plugin } = await import(path.join(root, 'dist/index.js'));
const rules = Object.entries(plugin.rules).sort(([a], [b]) => (a < b ? -1 : 1));
const documents = [...readdirSync(root).filter((file) => file.endsWith('.md')), ...readdirSync(path.join(root, 'rules')).filter((file) => file.endsWith('.md')).map((file) => `rules/${file}`), ...readdirSync(path.join(root, 'guides')).filter((file) => file.endsWith('.md')).map((file) => `guides/${file}`)];

const readme = textOf('README.md');

for (const [name, { meta: { docs, messages } }] of rules) {
  for (const principle of docs.principles) {
    if (!textOf(`rules/${name}.md`).includes(principle)) problems.push(`rules/${name}.md: does not mention ${principle}`);
    if (!new RegExp(`^\\| ${principle} \\|.*\\(rules/${name}[.]md\\)`, 'm').test(readme)) problems.push(`README.md: the row of ${principle} does not name ${name}`);
  }
  for (const [id, message] of Object.entries(messages)) if (!message.endsWith('.') && !/^\{\{\w+\}\}$/.test(message)) problems.push(`${name}: message ${id} does not end with a full stop`);
}
for (const page of documents.filter((file) => file.startsWith('rules/'))) if (!plugin.rules[path.basename(page, '.md')]) problems.push(`${page}: there is no such rule`);

for (const document of documents) {
  const text = textOf(document);
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (!/^(?:https:|#)/.test(target) && !existsSync(path.join(root, path.dirname(document), target.replace(/#.*/, '')))) problems.push(`${document}: ${target} leads nowhere`);
  }
  if (/\b(?:TODO|TBD|FIXME|lorem ipsum)\b/i.test(text)) problems.push(`${document}: holds a placeholder`);
}

for (const [, script, shown] of readme.matchAll(/<!-- shown by: npm (\S+) -->\n```text\n([^]*?)\n```/g)) {
  const { stdout } = spawnSync('npm', ['--silent', script], { cwd: root, encoding: 'utf8' });
  for (const line of shown.split('\n')) if (!stdout.includes(line)) problems.push(`README.md: npm ${script} does not say: ${line}`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
