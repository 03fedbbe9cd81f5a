/**
 * Settings that switch the verification of TLS peers off, by the name of the option or variable and the value that means off.
 * https://nodejs.org/api/tls.html#tlsconnectoptions-callback https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
 */
export const weakening: readonly { readonly name: string; readonly value: boolean | string }[] = [
  { name: 'rejectUnauthorized', value: false },
  { name: 'strictSSL', value: false },
  { name: 'NODE_TLS_REJECT_UNAUTHORIZED', value: '0' },
  { name: 'insecureSkipVerify', value: true },
  { name: 'ignoreHTTPSErrors', value: true },
  { name: 'acceptInsecureCerts', value: true },
  { name: 'trustServerCertificate', value: true },
  { name: 'tlsAllowInvalidCertificates', value: true },
  { name: 'tlsInsecure', value: true },
  { name: 'sslValidate', value: false },
];
