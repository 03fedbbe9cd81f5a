import type { Records } from './records.ts';

export default {
  'process-env': [
    'src/main.ts:3 fetch configured env:FILMS_URL',
    'src/main.ts:4 fetch configured env:ACTORS_URL',
    'src/main.ts:5 fetch configured env:NAMED_URL',
  ],
  'env-fallback': [
    'src/main.ts:3 fetch fixed env:FILMS_URL https://out.example.com/films',
    'src/main.ts:4 fetch fixed env:OWN_URL https://api.example.com',
  ],
  'env-declared': [
    'src/main.ts:3 fetch configured env:DECLARED_URL',
    'src/main.ts:4 fetch configured env:OTHER_URL',
  ],
  'import-meta-env': [
    'src/main.ts:3 fetch fixed env:VITE_FILMS_URL https://out.example.com/v1/films',
    'src/main.ts:4 fetch fixed env:VITE_OWN_URL https://api.example.com',
  ],
  'zod-config': [
    'src/main.ts:3 fetch configured env:FILMS_URL',
  ],
  'zod-default': [
    'src/main.ts:3 fetch fixed env:FILMS_URL https://out.example.com',
    'src/main.ts:4 fetch configured env:SECOND_URL',
  ],
  'envalid-config': [
    'src/main.ts:3 fetch configured env:FILMS_URL',
  ],
  't3-config': [
    'src/main.ts:3 fetch configured env:FILMS_URL',
  ],
  'config-object': [
    'src/main.ts:3 fetch fixed https://out.example.com/films http://localhost:4000/films',
    'src/main.ts:4 fetch fixed https://api.example.com',
  ],
  'caller-options': [
    'src/index.ts:14 fetch caller options.endpoint',
    'src/main.ts:3 fetch configured env:UPLOADS_URL via upload src/index.ts:14',
    'src/main.ts:4 fetch fixed https://api.example.com/upload via upload src/index.ts:14',
  ],
  'option-fallback': [
    'src/index.ts:5 fetch fixed options.endpoint https://out.example.com',
    'src/main.ts:4 fetch fixed https://api.example.com via upload src/index.ts:5',
  ],
  'object-returned': [
    'src/index.ts:3 fetch caller options.endpoint',
    'src/main.ts:4 fetch fixed https://out.example.com via upload src/index.ts:3',
  ],
  'only': [
    'src/actors.ts:5 fetch fixed https://films.example.com/actors via load src/http.ts:1',
    'src/films/list.ts:3 fetch fixed https://films.example.com/films via load src/http.ts:1',
    'src/http.ts:1 fetch caller url',
  ],
  'only-constant': [
    'src/actors.ts:3 fetch fixed https://films.example.com/actors',
    'src/films/list.ts:3 fetch fixed https://films.example.com/films',
  ],
  'only-through': [
    'src/films/list.ts:1 fetch fixed https://films.example.com/films/*',
  ],
  'map-of-hosts': [
    'src/main.ts:3 fetch fixed https://out.example.com',
  ],
  'values-of-a-table': [
    'src/main.ts:3 fetch fixed https://out.example.com',
    'src/main.ts:4 fetch fixed https://out.example.com/out',
  ],
  'url-and-request': [
    'src/main.ts:3 fetch fixed https://out.example.com/films',
    'src/main.ts:4 fetch fixed https://out.example.com/other',
    'src/main.ts:5 fetch fixed https://out.example.com/request',
  ],
  'config-function': [
    'src/main.ts:4 fetch fixed https://out.example.com',
    'src/main.ts:5 fetch fixed https://api.example.com',
  ],
  'defined-members': [
    'src/config.ts:14 fetch fixed https://out.example.com/client',
    'src/main.ts:3 fetch fixed https://out.example.com',
    'src/main.ts:4 fetch fixed https://api.example.com',
  ],
  'filled-templates': [
    'src/main.ts:4 fetch fixed https://out.example.com/films*',
    'src/main.ts:5 fetch fixed https://out.example.com/actors/*',
    'src/main.ts:6 fetch fixed https://out.example.com/films',
    'src/main.ts:7 fetch fixed https://api.example.com/films',
    'src/main.ts:8 fetch fixed https://out.example.com/films/ https://out.example.com/films/*',
    'src/main.ts:9 fetch fixed https://api.example.com/films/ https://api.example.com/films/*',
  ],
} satisfies Records;
