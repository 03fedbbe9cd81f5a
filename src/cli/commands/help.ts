/** Texts of `--help`, by command; the empty name is the command as a whole. */
export const help: Readonly<Record<string, string>> = {
  '': `egress: where this code talks, what it sends and why.

Usage
  egress check [paths…]     hold the code against egress.jsonc
  egress diff <git-ref>     new, changed and gone destinations since a commit
  egress telemetry          what telemetry is sent, when, and how to switch it off: a page for people
  egress init               draft egress.jsonc from the code
  egress add <host> …       declare a destination in egress.jsonc
  egress --version
  egress <command> --help   options and examples of a command

Examples
  npx egress init           then review what it wrote
  npx egress check          the gate: exit 0 is clean
`,
  check: `egress check: holds the code against egress.jsonc.

Usage
  egress check [paths…] [options]

  Without paths, the folder it runs in. Reads .js .mjs .cjs .jsx .ts .mts .cts .tsx .vue .svelte and .astro files, and the
  .html files of components of Angular, honours .gitignore and skips node_modules. A path that is named is analysed even if it is ignored.

Options
  --manifest <file>         the manifest; else the nearest egress.jsonc or egress.json above each file
  --format <name>           stylish (default); json, sarif, github (annotations of a workflow) and gitlab (code quality) for
                            machines; markdown and html for the record of what is sent, to whom and by which code
  -o, --output <file>       write the report there, whole or not at all
  --root <folder>           what paths in the report are relative to; else the folder it runs in
  --threads <number>        how many threads; else as many as pay
  --models <file>           models besides the catalogue's, a JSON list as settings.egress.models takes it
  --staged                  judge what is staged, manifest included, in place of the work tree: for hooks of git
  --explain <file:line>     why the calls of a line resolve to what they resolve to, and which entry comes nearest
  -h, --help

Exit codes
  0  clean
  1  findings
  2  misuse, a manifest that cannot be read, nothing analysed, or no findings but files that could not be analysed

Examples
  egress check
  egress check src packages/server/src
  egress check --format json -o egress-report.json
  egress check --format sarif -o egress.sarif
  egress check --format html -o record-of-processing.html
  egress check --manifest policy/egress.jsonc src
  egress check --staged
  egress check --explain src/telemetry.ts:12
`,
  diff: `egress diff: what is new, changed and gone between a commit and the work tree, for whoever reviews it.

Usage
  egress diff <git-ref> [paths…] [options]

  Both sides are held against the manifest of the work tree, so that what differs is the code. Entries of the manifest that came,
  went or changed are listed as well. The work tree and the index are not touched.

Options
  --format <name>           markdown (default, for a pull request) or json
  -o, --output <file>       write it there, whole or not at all
  --manifest <file>         the manifest; else the nearest egress.jsonc or egress.json above each file
  --root <folder>           what paths are relative to; else the folder it runs in
  --threads <number>        how many threads; else as many as pay
  --models <file>           models besides the catalogue's, a JSON list as settings.egress.models takes it
  -h, --help

Exit codes
  0  nothing new, or all that is new is declared
  1  something new is not declared
  2  misuse, no such commit, or files that could not be analysed

Examples
  egress diff origin/main
  egress diff HEAD~1 src --format json
  egress diff "$(git merge-base HEAD origin/main)" -o egress-diff.md
`,
  telemetry: `egress telemetry: what telemetry is sent, to whom, when, and how to switch it off, as a section of a page for people.

Usage
  egress telemetry [paths…] [options]

  Without -o and --check it prints the section. It is made from the code and egress.jsonc, and stands in the page between two
  comments; what stands around them is never changed.

Options
  -o, --output <file>       write it into this page: TELEMETRY.md
  --check <file>            only say whether the page is in step with the code
  --manifest <file>         the manifest; else the nearest egress.jsonc or egress.json above each file
  --root <folder>           what paths are relative to; else the folder it runs in
  --threads <number>        how many threads; else as many as pay
  --models <file>           models besides the catalogue's, a JSON list as settings.egress.models takes it
  -h, --help

Exit codes
  0  printed, written, or in step
  1  the page is not in step with the code
  2  misuse, no such page, or files that could not be analysed

Examples
  egress telemetry
  egress telemetry -o TELEMETRY.md
  egress telemetry --check TELEMETRY.md
`,
  init: `egress init: drafts egress.jsonc from the code.

Usage
  egress init [--root <folder>]

  Every destination the code reaches becomes an entry with "review": "pending". Look at each, say why it is there, and set
  the review to "approved". An existing manifest is never changed: what it lacks is printed.

  Then it prints what to paste, for what it finds in the folder: ESLint or oxlint, TypeScript, workspaces, turbo.json, nx.json,
  lint-staged, husky, lefthook, pre-commit.

Options
  --root <folder>           the project, which gets a manifest of its own even below another one; else the folder it runs in
  --threads <number>        how many threads; else as many as pay
  --models <file>           models besides the catalogue's, a JSON list as settings.egress.models takes it
  -h, --help

Examples
  egress init
  egress init --root packages/server
`,
  add: `egress add: declares a destination in the nearest egress.jsonc, whose comments it keeps.

Usage
  egress add <host|url|env:NAME> … [options]

  Several destinations become one entry. Doing it again changes nothing.

Options
  --id <id>                 the entry's name in messages; else from the host
  --reason <text>           why it is there; without it the entry awaits review
  --data <category>         what is sent (a Fideslang data category); may be repeated, or separated by commas; "none" for no personal data
  --use <use>               what for (a Fideslang data use)
  --only <glob>             who may call it, relative to the manifest; may be repeated
  --manifest <file>         the manifest; else the nearest above the folder it runs in
  -h, --help

Examples
  egress add api.example.com --reason "Our own API"
  egress add "https://*.ingest.example.com" --id crash-reports --reason "Crash reports" --data user.device --only "src/telemetry/**"
  egress add env:API_URL --reason "The API, configured where it is deployed"
`,
};
