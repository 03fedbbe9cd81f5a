import type { Records } from './records.ts';

export default {
  'global-aliases': [
    'src/beacon.ts:3 navigator.sendBeacon fixed https://out.example.com/beacon',
    'src/loaded.ts:3 fetch fixed https://out.example.com/taken',
    'src/main.ts:3 fetch fixed https://out.example.com/aliased',
    'src/main.ts:4 fetch fixed https://api.example.com/aliased',
    'src/others.ts:3 fetch fixed https://out.example.com/bound',
  ],
  'relative-import': [
    'src/http.ts:2 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/e via send src/http.ts:2',
    'src/main.ts:4 fetch fixed https://api.example.com/e via send src/http.ts:2',
  ],
  'relative-parent': [
    'lib/http.ts:1 fetch caller url',
    'src/deep/main.ts:3 fetch fixed https://out.example.com/deep via load lib/http.ts:1',
  ],
  'tsconfig-paths': [
    'src/lib/http.ts:1 fetch caller url',
    'src/main.ts:4 fetch fixed https://out.example.com/paths via load src/lib/http.ts:1',
    'src/main.ts:5 fetch fixed https://out.example.com/exact via load src/lib/http.ts:1',
    'src/main.ts:6 fetch fixed https://api.example.com/paths via load src/lib/http.ts:1',
  ],
  'tsconfig-base-url': [
    'src/lib/http.ts:1 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/base via load src/lib/http.ts:1',
  ],
  'tsconfig-extends': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/extends via load src/http.ts:1',
  ],
  'package-imports': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:4 fetch fixed https://out.example.com/imports via load src/http.ts:1',
  ],
  'package-exports': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/exports via load src/http.ts:1',
  ],
  'npm-workspaces': [
    'packages/app/src/main.ts:4 fetch fixed https://out.example.com/npm via load packages/http/src/index.ts:1',
    'packages/app/src/main.ts:5 fetch fixed https://out.example.com/deep via deep packages/http/src/deep.ts:1',
    'packages/app/src/main.ts:6 fetch fixed https://api.example.com/npm via load packages/http/src/index.ts:1',
    'packages/http/src/deep.ts:1 fetch caller url',
    'packages/http/src/index.ts:1 fetch caller url',
  ],
  'pnpm-workspaces': [
    'apps/web/site/src/main.ts:3 fetch fixed https://out.example.com/pnpm via load packages/http/src/index.ts:1',
    'packages/http/src/index.ts:1 fetch caller url',
  ],
  'package-re-exported': [
    'src/main.ts:3 axios.get fixed https://out.example.com/default',
    'src/main.ts:4 ofetch.ofetch fixed https://out.example.com/star',
    'src/main.ts:5 superagent.get fixed https://out.example.com/namespace',
  ],
  'package-aliases': [
    'plain/src/main.ts:5 got fixed https://out.example.com/fork',
    'src/main.ts:10 axios.post fixed https://out.example.com/default',
    'src/main.ts:11 axios.post fixed https://out.example.com/http',
    'src/main.ts:12 http.get fixed https://out.example.com/builtin',
    'src/main.ts:13 node-fetch fixed https://out.example.com/scoped',
    'src/main.ts:14 @supabase/supabase-js.createClient fixed https://out.example.com',
    'src/main.ts:15 AxiosInstance.get fixed https://out.example.com/films',
    'src/main.ts:16 AxiosInstance.get fixed https://out.example.com/typed',
    'src/required.cjs:3 axios.get fixed https://out.example.com/required',
    'src/required.cjs:4 node-fetch fixed https://out.example.com/imported',
  ],
  'own-package-catalogued': [
    'packages/app/src/main.ts:5 fetch fixed https://out.example.com/own via post packages/axios/src/index.ts:3',
    'packages/app/src/main.ts:6 got fixed https://out.example.com/other',
    'packages/axios/src/index.ts:3 fetch caller url',
  ],
  'js-specifier': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:4 fetch fixed https://out.example.com/js via load src/http.ts:1',
    'src/main.ts:5 fetch fixed https://out.example.com/mjs via push src/queue.mts:1',
    'src/queue.mts:1 fetch caller url',
  ],
  'index-file': [
    'src/http/index.ts:1 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/index via load src/http/index.ts:1',
  ],
  'json-import': [
    'src/main.ts:5 fetch fixed https://out.example.com/json',
    'src/main.ts:6 fetch fixed https://out.example.com/json/v1',
    'src/main.ts:7 fetch fixed https://out.example.com/json',
    'src/main.ts:8 fetch fixed https://api.example.com',
    'src/main.ts:9 fetch fixed https://second.example.com',
  ],
  'json-require': [
    'src/main.cjs:4 fetch fixed https://out.example.com/require',
    'src/main.cjs:5 fetch fixed https://out.example.com',
    'src/main.cjs:6 fetch fixed https://api.example.com',
  ],
  'export-star': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/star via load src/http.ts:1',
  ],
  'export-renamed': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/renamed via load src/http.ts:1',
    'src/main.ts:4 fetch fixed https://out.example.com/default via load src/http.ts:1',
  ],
  'export-namespace': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:4 fetch fixed https://out.example.com/namespace via load src/http.ts:1',
    'src/main.ts:5 fetch fixed https://out.example.com/twice via load src/http.ts:1',
  ],
  'barrels': [
    'src/main.ts:3 fetch fixed https://out.example.com/barrels via load src/net/http.ts:1',
    'src/main.ts:5 fetch fixed https://api.example.com/barrels via load src/net/http.ts:1',
    'src/net/http.ts:1 fetch caller url',
  ],
  'default-exports': [
    'src/arrow.ts:1 fetch caller url',
    'src/main.ts:6 fetch fixed https://out.example.com/named via load src/named.ts:2',
    'src/main.ts:7 fetch fixed https://out.example.com/arrow via a function src/arrow.ts:1',
    'src/main.ts:8 fetch fixed https://out.example.com/object via load src/object.ts:1',
    'src/main.ts:10 fetch fixed https://out.example.com/again via load src/named.ts:2',
    'src/named.ts:2 fetch caller url',
    'src/object.ts:1 fetch caller url',
  ],
  'common-js': [
    'src/main.cjs:4 fetch fixed https://out.example.com/object via load src/object.cjs:1',
    'src/main.cjs:6 fetch fixed https://out.example.com/member via load src/members.cjs:1',
    'src/main.cjs:7 fetch fixed https://out.example.com/again via load src/members.cjs:1',
    'src/main.cjs:8 fetch fixed https://out.example.com/inline via load src/members.cjs:1',
    'src/members.cjs:1 fetch caller url',
    'src/object.cjs:1 fetch caller url',
  ],
  'common-js-imported': [
    'src/http.cjs:1 fetch caller url',
    'src/main.ts:4 fetch fixed https://out.example.com/default via load src/http.cjs:1',
    'src/main.ts:5 fetch fixed https://out.example.com/named via load src/http.cjs:1',
  ],
  'es-module-interop': [
    'src/http.cjs:4 fetch caller url',
    'src/main.cjs:8 fetch fixed https://out.example.com/load via load src/http.cjs:4',
    'src/main.cjs:9 fetch fixed https://out.example.com/default via load src/http.cjs:4',
    'src/main.cjs:10 fetch fixed https://out.example.com/star via load src/http.cjs:4',
  ],
  'dynamic-import': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:2 fetch fixed https://out.example.com/dynamic via load src/http.ts:1',
    'src/main.ts:3 fetch fixed https://out.example.com/default via load src/http.ts:1',
    'src/main.ts:4 fetch fixed https://out.example.com/then via load src/http.ts:1',
  ],
  'same-name': [],
  'type-import': [
    'src/client.ts:4 fetch caller base',
  ],
  'enum-of-another-file': [
    'src/main.ts:3 fetch fixed https://api.example.com/users',
    'src/main.ts:4 fetch fixed https://out.example.com/users',
    'src/main.ts:5 fetch fixed https://out.example.com/x',
  ],
  'frozen-config': [
    'src/main.ts:4 fetch fixed https://out.example.com/films',
    'src/main.ts:5 fetch fixed https://out.example.com/films/1',
    'src/main.ts:6 fetch fixed https://api.example.com',
    'src/main.ts:7 fetch fixed https://out.example.com/films',
  ],
  'constants-of-constants': [
    'src/main.ts:3 fetch fixed https://out.example.com/v2/films',
    'src/main.ts:4 fetch fixed https://api.example.com',
    'src/main.ts:5 fetch fixed https://out.example.com/actors',
  ],
  'common-js-whole': [
    'src/class.cjs:3 fetch caller base',
    'src/main.cjs:4 fetch fixed https://out.example.com/whole via load src/whole.cjs:2',
    'src/main.cjs:5 fetch fixed https://out.example.com via load src/whole.cjs:2',
    'src/main.cjs:6 fetch fixed https://out.example.com/class via load src/class.cjs:3',
    'src/main.cjs:7 fetch fixed https://api.example.com via load src/whole.cjs:2',
    'src/whole.cjs:2 fetch caller url',
  ],
  'common-js-whole-imported': [
    'src/main.ts:3 fetch fixed https://out.example.com/imported via load src/whole.cjs:2',
    'src/whole.cjs:2 fetch caller url',
  ],
  'export-assignment': [
    'src/http.cts:2 fetch caller url',
    'src/main.cts:3 fetch fixed https://out.example.com/assignment via load src/http.cts:2',
  ],
  'assigned-exports': [
    'src/http.cjs:1 fetch caller url',
    'src/main.cjs:3 fetch fixed https://out.example.com/assigned via load src/http.cjs:1',
  ],
  'namespace-declaration': [
    'src/main.ts:3 fetch fixed https://out.example.com via load src/net.ts:4',
    'src/net.ts:4 fetch caller url',
  ],
  'beyond-hops': [
    'src/a.ts:3 fetch caller url via send src/send.ts:1',
    'src/b.ts:3 fetch caller url via a src/a.ts:3 via send src/send.ts:1',
    'src/c.ts:3 fetch caller url via b src/b.ts:3 via a src/a.ts:3 via send src/send.ts:1',
    'src/d.ts:3 fetch unknown url via c src/c.ts:3 via b src/b.ts:3 via a src/a.ts:3 via send src/send.ts:1',
    'src/send.ts:1 fetch caller url',
    'src/unused.ts:3 fetch caller url via c src/c.ts:3 via b src/b.ts:3 via a src/a.ts:3 via send src/send.ts:1',
  ],
  'barrels-in-barrels': [
    'src/films.ts:3 fetch caller url via load src/lib/api/http/load.ts:1',
    'src/lib/api/http/load.ts:1 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/films via films src/films.ts:3 via load src/lib/api/http/load.ts:1',
    'src/main.ts:4 fetch fixed https://api.example.com/films via films src/films.ts:3 via load src/lib/api/http/load.ts:1',
  ],
} satisfies Records;
