import type { Records } from './records.ts';

export default {
  'interface-elsewhere': [
    'src/http.ts:4 fetch fixed url https://reports.example.com/v1',
    'src/http.ts:8 fetch caller url',
    'src/kept.ts:4 fetch caller url',
  ],
  'kept-elsewhere': [
    'src/requests.ts:3 fetch caller path',
    'src/requests.ts:4 fetch caller path to',
    'src/requests.ts:5 fetch caller options.origin path',
    'src/requests.ts:6 fetch caller given.host',
    'src/requests.ts:7 fetch caller path url',
  ],
  'navigated-elsewhere': [
    'src/main.ts:4 next/navigation.redirect fixed https://out.example.com/ via leave src/nav.ts:3',
    'src/main.ts:5 next/navigation.redirect fixed https://out.example.com/',
  ],
  'shown-elsewhere': [
    "src/both.ts:4 <img src> fixed https://out.example.com/s.gif via hit src/pixels.ts:2",
    "src/made.ts:4 <img src> fixed https://out.example.com/r.gif",
    "src/main.ts:3 <img src> fixed https://out.example.com/hit.gif via hit src/pixels.ts:2",
    "src/main.ts:4 <img src> fixed https://out.example.com/pixel/p via send src/pixels.ts:10",
    "src/shown.ts:3 <img src> fixed https://out.example.com/r.gif",
  ],
  'told-elsewhere': [
    'src/client.ts:9 fetch caller at relative',
    'src/client.ts:23 fetch caller options.base path',
    'src/reporting.ts:12 fetch caller to',
    'src/reporting.ts:14 fetch caller options.url /events via post src/reporting.ts:12',
    'src/reporting.ts:15 fetch configured given.url env:REPORTS_URL relative',
    'src/start.ts:5 fetch fixed https://reports.example.com/events via setUp src/reporting.ts:14 via post src/reporting.ts:12',
    'src/start.ts:6 fetch fixed https://flushed.example.com via configure src/reporting.ts:15',
    'src/start.ts:7 fetch fixed https://aimed.example.com via aim src/client.ts:9',
    'src/start.ts:8 fetch fixed https://shared.example.com/* via use src/client.ts:23',
    'src/start.ts:11 fetch caller url via setUp src/reporting.ts:14 via post src/reporting.ts:12',
    'src/start.ts:14 fetch fixed https://begun.example.com/events via begin src/start.ts:11 via setUp src/reporting.ts:14 via post src/reporting.ts:12',
    'src/start.ts:19 fetch fixed https://own.example.com via send src/client.ts:9',
  ],
  'wrapper-options': [
    'src/http.ts:7 fetch caller options.url',
    'src/main.ts:5 fetch fixed https://out.example.com/options via request src/http.ts:7',
    'src/main.ts:6 fetch fixed https://out.example.com/shared via request src/http.ts:7',
    'src/main.ts:7 fetch fixed https://api.example.com/options via request src/http.ts:7',
  ],
  'wrapper-destructured': [
    'src/http.ts:2 fetch fixed rest.host https://api.example.com/*',
    'src/main.ts:3 fetch fixed https://api.example.com/films via request src/http.ts:2',
    'src/main.ts:4 fetch fixed https://out.example.com/films via request src/http.ts:2',
  ],
  'wrapper-defaults': [
    'src/http.ts:1 fetch fixed base https://api.example.com/*',
    'src/main.ts:3 fetch fixed https://api.example.com/films via load src/http.ts:1',
    'src/main.ts:4 fetch fixed https://out.example.com/films via load src/http.ts:1',
    'src/main.ts:5 fetch fixed https://api.example.com/films via load src/http.ts:1',
  ],
  'wrapper-rest': [
    'src/http.ts:2 fetch caller args.[]',
    'src/http.ts:6 fetch caller rest.0',
    'src/main.ts:3 fetch fixed https://out.example.com/rest via send src/http.ts:2',
    'src/main.ts:4 fetch fixed https://out.example.com/second via second src/http.ts:6',
    'src/main.ts:5 fetch fixed https://api.example.com/rest via send src/http.ts:2',
  ],
  'request-parameter': [
    'src/http.ts:1 fetch caller input',
    'src/http.ts:2 fetch caller request',
    'src/main.ts:3 fetch fixed https://out.example.com/text via send src/http.ts:1',
    'src/main.ts:4 fetch fixed https://out.example.com/made via send src/http.ts:1',
    'src/main.ts:5 fetch fixed https://api.example.com/text via send src/http.ts:1',
    'src/main.ts:6 fetch fixed https://out.example.com/request via proxied src/http.ts:2',
    'src/main.ts:7 fetch fixed https://api.example.com/request via proxied src/http.ts:2',
  ],
  'wrapper-of-wrapper': [
    'src/films.ts:6 fetch fixed https://out.example.com/films via postJson src/json.ts:4 via request src/http.ts:2',
    'src/http.ts:2 fetch caller url',
    'src/json.ts:4 fetch caller url via request src/http.ts:2',
    'src/main.ts:5 fetch fixed https://api.example.com/films via postJson src/json.ts:4 via request src/http.ts:2',
  ],
  'wrappers-in-a-circle': [
    'src/main.ts:4 fetch fixed https://out.example.com/one via one src/one.ts:2',
    'src/main.ts:5 fetch fixed https://out.example.com/other via other src/other.ts:2 via one src/one.ts:2',
    'src/one.ts:2 fetch caller url',
    'src/other.ts:2 fetch caller url via one src/one.ts:2',
  ],
  'wrapper-arrow': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/arrow via post src/http.ts:1',
    'src/main.ts:4 fetch fixed https://api.example.com/arrow via post src/http.ts:1',
  ],
  'wrapper-async': [
    'src/http.ts:2 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/async via load src/http.ts:2',
    'src/main.ts:4 fetch fixed https://out.example.com/retried via retried src/http.ts:8 via load src/http.ts:2',
  ],
  'wrapper-aliased': [
    'src/main.ts:4 fetch fixed https://out.example.com/alias',
    'src/main.ts:5 fetch fixed https://out.example.com/nested',
  ],
  'function-given': [
    'src/main.ts:4 fetch fixed https://out.example.com/retried via a function src/retry.ts:5',
    'src/main.ts:5 fetch fixed https://out.example.com/run via run src/retry.ts:8',
  ],
  'function-returned': [
    'src/fetch.ts:3 fetch caller base',
    'src/fetch.ts:6 fetch caller base',
    'src/main.ts:4 fetch fixed https://out.example.com/based via based src/fetch.ts:3',
    'src/main.ts:5 fetch fixed https://api.example.com/based via based src/fetch.ts:3',
    'src/main.ts:6 fetch fixed https://out.example.com/curried via a function src/fetch.ts:6',
  ],
  'function-handed-on': [
    'src/main.ts:3 fetch fixed https://out.example.com/later',
    'src/main.ts:4 fetch fixed https://out.example.com/each',
  ],
  'fixed-host-wrapper': [
    'src/films.ts:1 fetch fixed https://out.example.com/films/*',
  ],
  'fetch-parameter': [
    'src/load.ts:2 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/default via load src/load.ts:2',
    'src/main.ts:4 fetch fixed https://out.example.com/given via load src/load.ts:2',
  ],
  'bound-method': [
    'src/client.ts:4 fetch caller base',
    'src/client.ts:7 fetch caller base',
    'src/main.ts:7 fetch fixed https://out.example.com/bound via load src/client.ts:4',
    'src/main.ts:8 fetch fixed https://out.example.com/partial via load src/client.ts:7',
    'src/main.ts:9 fetch fixed https://out.example.com/call via load src/client.ts:7',
    'src/main.ts:10 fetch fixed https://out.example.com/apply via load src/client.ts:7',
  ],
  'callback': [
    'src/client.ts:4 fetch caller base',
    'src/main.ts:3 fetch fixed https://out.example.com/callback via load src/client.ts:4',
    'src/main.ts:5 fetch fixed https://out.example.com/function via load src/client.ts:4',
    'src/main.ts:7 fetch fixed https://out.example.com/each',
  ],
  'promise-chain': [
    'src/main.ts:3 fetch fixed https://out.example.com',
    'src/main.ts:4 fetch fixed https://api.example.com/films',
    'src/main.ts:6 fetch fixed https://out.example.com/awaited',
  ],
  'generator': [
    'src/load.ts:2 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/generator via load src/load.ts:2',
  ],
  'generator-yields': [
    'src/main.ts:4 fetch fixed https://out.example.com/page/1 https://out.example.com/page/2',
    'src/main.ts:6 fetch fixed https://api.example.com/page/1 https://api.example.com/page/2',
  ],
  'same-file-forwarder': [
    'src/http.ts:2 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/forwarded via post src/http.ts:6 via send src/http.ts:2',
  ],
  'unknown-argument': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:4 fetch unknown via load src/http.ts:1',
    'src/main.ts:5 fetch relative /relative via load src/http.ts:1',
    'src/main.ts:6 fetch local http://localhost:3000/films via load src/http.ts:1',
  ],
  'several-alternatives': [
    'src/main.ts:3 fetch fixed https://eu.example.com/film https://us.example.com/film',
    'src/main.ts:4 fetch fixed https://eu.example.com/actor https://us.example.com/actor',
  ],
  'callback-named': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:4 fetch fixed https://out.example.com/given via withUrl src/each.ts:2 via load src/http.ts:1',
  ],
  'callback-option': [
    'src/main.ts:3 fetch fixed https://out.example.com/given',
  ],
  'wrapped-function': [
    'src/http.ts:3 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/wrapped via a function src/http.ts:3',
  ],
  'many-wrappers': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:3 fetch fixed https://out.example.com/seven via seven src/http.ts:7 via six src/http.ts:6 via five src/http.ts:5 via four src/http.ts:4 via three src/http.ts:3 via two src/http.ts:2 via one src/http.ts:1',
  ],
  'command-wrapper': [
    'src/main.ts:3 child_process.exec curl fixed https://out.example.com/line via sh src/run.ts:5',
    'src/main.ts:4 child_process.spawn curl fixed https://out.example.com/words via run src/run.ts:8',
    'src/main.ts:5 child_process.spawn git push fixed https://out.example.com/films.git via git src/run.ts:10 via run src/run.ts:8',
    'src/main.ts:6 child_process.spawn npm publish fixed https://out.example.com/npm via npm src/run.ts:9 via run src/run.ts:8',
  ],
  'function-table': [
    'src/http.ts:1 fetch caller url',
    'src/main.ts:7 fetch fixed https://out.example.com/table via load src/http.ts:1',
    'src/main.ts:9 fetch fixed https://out.example.com/list via load src/http.ts:1',
    'src/main.ts:10 fetch fixed https://out.example.com/picked via load src/http.ts:1',
  ],
  'two-ways': [
    'src/login.ts:5 fetch caller url via post src/post.ts:2',
    'src/main.ts:4 fetch caller url via login src/login.ts:5 via post src/post.ts:2',
    'src/main.ts:5 fetch caller url',
    'src/main.ts:8 fetch fixed https://out.example.com/start via send src/main.ts:5',
    'src/post.ts:2 fetch caller url',
  ],
} satisfies Records;
