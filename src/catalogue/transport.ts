/** An option or a variable that switches the verification of TLS peers off, and the values that mean off. */
interface Weakening {
  readonly name: string;
  readonly off: readonly (boolean | number | string)[];
}

/**
 * Settings that switch the verification of TLS peers off.
 * https://nodejs.org/api/tls.html#tlsconnectoptions-callback https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
 * https://curl.se/libcurl/c/CURLOPT_SSL_VERIFYPEER.html https://git-scm.com/docs/git#Documentation/git.txt-codeGITSSLNOVERIFYcode
 * https://www.mongodb.com/docs/drivers/node/current/security/tls/ https://tediousjs.github.io/tedious/api-connection.html
 * https://pptr.dev/api/puppeteer.connectoptions https://playwright.dev/docs/api/class-browser#browser-new-context
 */
export const weakening: readonly Weakening[] = [
  { name: 'rejectUnauthorized', off: [false] },
  { name: 'strictSSL', off: [false] },
  { name: 'NODE_TLS_REJECT_UNAUTHORIZED', off: ['0', 0] },
  { name: 'GIT_SSL_NO_VERIFY', off: ['1', 'true', 1, true] },
  { name: 'insecureSkipVerify', off: [true] },
  { name: 'ignoreHTTPSErrors', off: [true] },
  { name: 'acceptInsecureCerts', off: [true] },
  { name: 'trustServerCertificate', off: [true] },
  { name: 'tlsAllowInvalidCertificates', off: [true] },
  { name: 'tlsAllowInvalidHostnames', off: [true] },
  { name: 'tlsInsecure', off: [true] },
  { name: 'sslValidate', off: [false] },
  { name: 'SSL_VERIFYPEER', off: [0, false] },
  { name: 'SSL_VERIFYHOST', off: [0, false] },
  { name: 'sslVerifyPeer', off: [0, false] },
  { name: 'sslVerifyHost', off: [0, false] },
];

/** Functions that say whether a certificate names the host: one that says nothing accepts any. https://nodejs.org/api/tls.html#tlscheckserveridentityhostname-cert */
export const verifiers: readonly string[] = ['checkServerIdentity'];

/** Options that hold those of TLS: what is written in them is written of the connection around. */
export const tlsOptions: readonly string[] = ['agentOptions', 'dialectOptions', 'extra', 'https', 'options', 'requestOptions', 'ssl', 'sslOptions', 'tls', 'tlsOptions'];

/** Schemes as they are where an option says that they are encrypted. */
export const secureSchemes: Readonly<Record<string, string>> = { 'amqp:': 'amqps:', 'ftp:': 'ftps:', 'http:': 'https:', 'mqtt:': 'mqtts:', 'redis:': 'rediss:', 'ws:': 'wss:' };

/**
 * Schemes of databases by the names that options give them: of a database, or of the driver that speaks to it.
 * https://sequelize.org/docs/v6/other-topics/dialect-specific-things/, https://typeorm.io/docs/data-source/data-source-options, https://knexjs.org/guide/#configuration-options
 */
export const databaseSchemes: Readonly<Record<string, string>> = {
  cockroachdb: 'postgres:', mariadb: 'mariadb:', mongodb: 'mongodb:', mssql: 'mssql:', mysql: 'mysql:', mysql2: 'mysql:', oracle: 'oracle:', oracledb: 'oracle:',
  pg: 'postgres:', 'pg-native': 'postgres:', pgnative: 'postgres:', postgres: 'postgres:', postgresql: 'postgres:', redshift: 'postgres:', tedious: 'mssql:',
};

/** Words for an option that says how a connection is encrypted, where it is no scheme. */
export const encryptedWords: readonly string[] = ['control', 'implicit', 'require', 'ssl', 'tls'];
export const plainWords: readonly string[] = ['tcp'];
