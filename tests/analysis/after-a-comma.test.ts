import { expect, it } from 'vitest';
import { analysed } from './subject.ts';

const sent = (imports: string, body: string): string[] => analysed(`${imports}\nexports.f = () => fetch('https://out.example.com', { method: 'POST', body: ${body} });`).egress.flatMap(({ data }) => data.map(({ category, source }) => `${category} ${source}`));

it.each([
  ["const email_1 = require('./email');", '(0, email_1.line)()'],
  ["const email_1 = __importStar(require('./email'));", '(0, email_1.line)()'],
  ["const email_1 = require('./email');", 'email_1.line()'],
])('%s %s: what a module is called is no datum', (imports, body) => { expect(sent(imports, body)).toEqual([]); });

it.each([
  ["const os_1 = require('os');", '(0, os_1.hostname)()', 'user.device os.hostname()'],
  ["const store_1 = require('./store');", '(0, store_1.read)().email', 'user.contact.email email'],
  ["const email = load('./email');", 'email', 'user.contact.email email'],
])('%s %s: what comes of it is', (imports, body, expected) => { expect(sent(imports, body)).toContain(expected); });
