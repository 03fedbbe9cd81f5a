import type { Records } from './records.ts';

export default {
  'axios-create': [
    'src/main.ts:3 AxiosInstance.get fixed https://out.example.com/v1/films',
    'src/main.ts:4 AxiosInstance.post fixed https://out.example.com/v1/films',
    'src/main.ts:5 AxiosInstance.get fixed https://second.example.com/x',
    'src/main.ts:6 AxiosInstance.get fixed https://api.example.com/films',
  ],
  'axios-factory': [
    'src/main.ts:4 AxiosInstance.get fixed https://out.example.com/factory',
    'src/main.ts:5 AxiosInstance.get fixed https://api.example.com/factory',
  ],
  'ky-extend': [
    'src/main.ts:3 KyInstance.get fixed https://out.example.com/films',
    'src/main.ts:4 KyInstance fixed https://out.example.com/films/1',
    'src/main.ts:5 KyInstance.get fixed https://api.example.com/films',
  ],
  'got-extend': [
    'src/main.ts:3 Got fixed https://out.example.com/films',
    'src/main.ts:4 Got.post fixed https://out.example.com/films',
  ],
  'class-parameter-property': [
    'src/client.ts:9 fetch caller base',
    'src/main.ts:4 fetch fixed https://out.example.com/films via load src/client.ts:5 via send src/client.ts:9',
    'src/main.ts:5 fetch fixed https://api.example.com/films via load src/client.ts:5 via send src/client.ts:9',
  ],
  'class-fields': [
    'src/client.ts:16 fetch caller options.baseUrl',
    'src/client.ts:20 fetch caller options.baseUrl',
    'src/main.ts:4 fetch fixed https://out.example.com/v1/films via load src/client.ts:16',
    'src/main.ts:5 fetch fixed https://out.example.com/raw via raw src/client.ts:20',
    'src/main.ts:6 fetch fixed https://api.example.com/v1/films via load src/client.ts:16',
  ],
  'class-fixed-field': [
    'src/client.ts:3 fetch fixed https://out.example.com/films',
    'src/main.ts:5 fetch fixed https://out.example.com',
  ],
  'inherited-methods': [
    'src/base.ts:5 fetch caller base',
    'src/films.ts:9 fetch fixed base https://api.example.com/films via send src/base.ts:5',
    'src/main.ts:4 fetch fixed https://second.example.com/films via list src/films.ts:9 via send src/base.ts:5',
  ],
  'overridden-members': [
    'src/base.ts:9 fetch unknown',
    'src/main.ts:8 fetch fixed https://out.example.com/films via get src/base.ts:5 via request src/base.ts:9',
    'src/main.ts:16 fetch fixed https://api.example.com/films via get src/base.ts:5 via request src/base.ts:9',
    'src/main.ts:24 AxiosInstance.post fixed https://events.example.invalid/events via send src/base.ts:15',
    'src/main.ts:32 fetch fixed https://elsewhere.example.invalid/films /films',
  ],
  'nested-settings': [
    'src/client.js:9 fetch fixed options.url https://out.example.com/collect',
    'src/client.js:18 fetch fixed https://settings.example.invalid/',
    'src/client.js:22 fetch fixed https://api.example.com/docs',
    'src/main.js:4 fetch fixed https://api.example.com/collect via send src/client.js:9',
    'src/main.js:5 fetch fixed https://given.example.invalid/ via send src/client.js:9',
  ],
  'inherited-constructor': [
    'src/base.ts:4 fetch caller base',
    'src/main.ts:3 fetch fixed https://out.example.com/films via load src/base.ts:4',
    'src/main.ts:4 fetch fixed https://api.example.com/films via load src/base.ts:4',
  ],
  'static-members': [
    'src/client.ts:5 fetch caller url',
    'src/client.ts:9 fetch fixed https://out.example.com/films',
    'src/main.ts:3 fetch fixed https://out.example.com/static via load src/client.ts:5',
    'src/main.ts:4 fetch fixed https://out.example.com/actors',
    'src/main.ts:5 fetch fixed https://api.example.com/static via load src/client.ts:5',
  ],
  'singleton': [
    'src/client.ts:4 fetch caller base',
    'src/main.ts:3 fetch fixed https://out.example.com/films via load src/client.ts:4',
    'src/main.ts:4 fetch fixed https://api.example.com/films via load src/client.ts:4',
  ],
  'lazy-singleton': [
    'src/client.ts:4 fetch caller base',
    'src/main.ts:3 fetch fixed https://out.example.com/films via load src/client.ts:4',
  ],
  'instance-parameter': [
    'src/client.ts:4 fetch caller base',
    'src/films.ts:4 fetch caller base via load src/client.ts:4',
    'src/main.ts:4 fetch fixed https://out.example.com/films via films src/films.ts:4 via load src/client.ts:4',
    'src/main.ts:5 fetch fixed https://api.example.com/films via films src/films.ts:4 via load src/client.ts:4',
  ],
  'injected-client': [
    'src/films.ts:7 fetch fixed https://out.example.com/injected via load src/http.ts:3',
    'src/films.ts:11 fetch fixed https://api.example.com/injected via load src/http.ts:3',
    'src/http.ts:3 fetch caller url',
  ],
  'injected-interface': [
    'src/http.ts:5 fetch caller url',
    'src/main.ts:4 fetch fixed https://out.example.com/films via list src/films.ts:7 via load src/http.ts:5',
  ],
  'client-of-clients': [
    'src/client.ts:14 fetch caller base',
    'src/main.ts:4 fetch fixed https://out.example.com/films via list src/client.ts:4 via load src/client.ts:14',
    'src/main.ts:5 fetch fixed https://api.example.com/films via list src/client.ts:4 via load src/client.ts:14',
  ],
  'fluent-builder': [
    'src/main.ts:3 fetch fixed https://out.example.com/fluent via send src/request.ts:8',
    'src/request.ts:8 fetch caller url relative',
  ],
  'sdk-singleton': [
    'src/main.ts:3 Transporter.sendMail fixed smtp://out.example.com:465',
  ],
  'socket-of-module': [
    'src/main.ts:4 new WebSocket fixed wss://second.example.com/live via Live src/socket.ts:5',
    'src/socket.ts:1 new WebSocket fixed wss://out.example.com/live',
    'src/socket.ts:5 new WebSocket caller url',
  ],
  'parameter-type': [
    'src/films.ts:4 AxiosInstance.get fixed https://out.example.com/direct',
    'src/films.ts:5 AxiosInstance.get fixed https://out.example.com/aliased',
    'src/films.ts:6 AxiosInstance.get fixed https://out.example.com/inside',
    'src/films.ts:7 AxiosInstance.post fixed https://api.example.com/own',
  ],
  'prototype-methods': [
    'src/client.cjs:5 fetch caller base',
    'src/main.cjs:3 fetch fixed https://out.example.com/prototype via load src/client.cjs:5',
  ],
  'super-method': [
    'src/base.ts:4 fetch caller base',
    'src/main.ts:5 fetch caller base via load src/base.ts:4',
    'src/main.ts:9 fetch fixed https://out.example.com/v1/films via load src/main.ts:5 via load src/base.ts:4',
  ],
  'default-import-type': [
    'src/client.ts:4 fetch caller base',
    'src/films.ts:9 fetch caller base via load src/client.ts:4',
    'src/films.ts:12 fetch caller base via load src/client.ts:4',
    'src/main.ts:4 fetch fixed https://out.example.com/films via list src/films.ts:9 via load src/client.ts:4',
    'src/main.ts:5 fetch fixed https://out.example.com/actors via actors src/films.ts:12 via load src/client.ts:4',
    'src/main.ts:6 fetch fixed https://api.example.com/actors via actors src/films.ts:12 via load src/client.ts:4',
  ],
  'inherited-client': [
    'src/live.ts:4 new WebSocket fixed wss://out.example.com/*',
    'src/main.ts:3 new WebSocket fixed wss://out.example.com/live',
  ],
  'client-in-a-field': [
    'src/client.ts:4 fetch caller base',
    'src/main.ts:12 fetch fixed https://api.example.com/films via load src/client.ts:4',
    'src/main.ts:15 fetch fixed https://out.example.com/next via load src/client.ts:4',
    'src/main.ts:18 fetch fixed https://out.example.com/all via load src/client.ts:4',
  ],
  'client-given': [
    'src/films.ts:4 AxiosInstance.get caller http',
    'src/films.ts:11 AxiosInstance.get caller http',
    'src/films.ts:15 AxiosInstance.get caller argument 1.http',
    'src/main.ts:6 AxiosInstance.get fixed https://out.example.com/films via films src/films.ts:4',
    'src/main.ts:7 AxiosInstance.get fixed https://out.example.com/actors via list src/films.ts:11',
    'src/main.ts:8 AxiosInstance.get fixed https://out.example.com/directors via directors src/films.ts:15',
    'src/main.ts:9 AxiosInstance.get fixed https://out.example.com/writers via writers src/untyped.js:2',
    'src/main.ts:10 AxiosInstance.get fixed https://api.example.com/films via films src/films.ts:4',
    'src/main.ts:11 AxiosInstance.get fixed https://api.example.com/actors via list src/films.ts:11',
    'src/main.ts:12 AxiosInstance.get fixed https://api.example.com/directors via directors src/films.ts:15',
    'src/main.ts:13 AxiosInstance.get fixed https://api.example.com/writers via writers src/untyped.js:2',
    'src/main.ts:14 axios.get relative /films via films src/films.ts:4',
  ],
  'heir-given': [
    'src/base.ts:5 fetch unknown',
    'src/main.ts:4 fetch fixed https://out.example.com/films via run src/run.ts:3 via load src/base.ts:5',
    'src/main.ts:5 fetch fixed https://api.example.com/actors via run src/run.ts:3 via load src/base.ts:5',
  ],
  'proxied-members': [
    'src/client.ts:4 fetch caller base',
    'src/main.ts:5 fetch fixed https://out.example.com/* via a function src/client.ts:4',
    'src/main.ts:6 fetch fixed https://api.example.com/* via a function src/client.ts:4',
  ],
  'provided-keys': [
    'src/films.service.ts:14 AxiosInstance.get fixed https://out.example.com/films',
    'src/films.service.ts:15 fetch fixed https://out.example.com/actors',
    'src/films.service.ts:16 fetch fixed https://out.example.com/directors',
    'src/films.service.ts:17 fetch fixed https://api.example.com/films',
  ],
  'provided-context': [
    'src/client.ts:5 fetch caller base',
    'src/page.tsx:8 fetch fixed https://out.example.com/films via load src/client.ts:5',
    'src/page.tsx:9 AxiosInstance.get fixed https://out.example.com/actors',
    'src/page.tsx:10 fetch fixed https://api.example.com/films via load src/client.ts:5',
  ],
  'provided-vue': [
    'src/client.ts:5 fetch caller base',
    'src/use-films.ts:6 fetch fixed https://out.example.com/films via load src/client.ts:5',
    'src/use-films.ts:7 fetch fixed https://api.example.com/films via load src/client.ts:5',
  ],
  'handed-objects': [
    'src/client.ts:5 fetch caller base',
    'src/main.ts:6 fetch fixed https://api.example.com/* via load src/client.ts:5',
    'src/main.ts:9 fetch fixed https://out.example.com/events via flush src/plugins.ts:5',
    'src/plugins.ts:5 fetch caller to',
  ],
  'options-of-stores': [
    'src/store.ts:13 AxiosInstance.get fixed https://out.example.com/films',
    'src/store.ts:16 fetch fixed https://out.example.com/films',
    'src/store.ts:19 fetch caller url',
    'src/store.ts:22 fetch fixed https://out.example.com/events via send src/store.ts:19',
    'src/store.ts:25 fetch fixed https://api.example.com via send src/store.ts:19',
  ],
} satisfies Records;
