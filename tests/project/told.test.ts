import { describe, expect, it } from 'vitest';
import { engineFor } from '../../src/engine.ts';

const { scan } = engineFor().project;

describe('an address that is told something of another file', () => {
  it.each([
    "import { setBase } from './settings';\nsetBase('https://out.example.com');",
    "import { setUp as start } from './settings';\nstart({\n  retries: 3,\n  to: 'https://out.example.com',\n});",
    "import settings from './settings';\nsettings.setUrl('https://out.example.com');",
    "import * as settings from './settings';\nsettings.api.to('main', 'https://out.example.com');",
    "import { OpenAPI } from './settings';\nOpenAPI.BASE = 'https://out.example.com';",
    "import { OpenAPI } from './settings';\nOpenAPI.BASE ??= `https://out.example.com`;",
    "import { OpenAPI } from './settings';\nObject.assign(OpenAPI, { BASE: 'https://out.example.com' });",
    "const { setBase } = require('./settings');\nsetBase(process.env.X || 'https://out.example.com');",
  ])('is looked at: %s', (text) => { expect(scan(text).endpoint).toBe(true); });

  it.each([
    // Of no other file, compared, and of another statement.
    "const setBase = (to) => to;\nsetBase('https://out.example.com');",
    "import { setBase } from './settings';\nexpect(setBase()).toBe('https://out.example.com');",
    "import { OpenAPI } from './settings';\nif (OpenAPI.BASE === 'https://out.example.com') start();",
    "import { setBase } from './settings';\nsetBase(); const see = 'https://out.example.com';",
    "import { setBase } from './settings';\n// setBase: see https://out.example.com",
    "import { base } from './settings';\nconst here = { base, see: 'https://out.example.com' };",
  ])('is not: %s', (text) => { expect(scan(text).endpoint).toBe(false); });
});
