/**
 * Names of environment variables and settings that hold secrets: a few by name, the rest by their words
 * (`STRIPE_SECRET_KEY` is `stripe`, `secret`, `key`).
 */
export interface SecretNames {
  /** Whole names. */
  readonly names: readonly { readonly name: string; readonly category: string; readonly label: string }[];
  /** Token sequences, lower case, at the end of a name or before `neutral` words. */
  readonly words: readonly { readonly tokens: readonly string[]; readonly category: string; readonly label: string }[];
  /** Words after a match with which it is a secret still: `DEPLOY_TOKEN_PROD`. */
  readonly neutral: readonly string[];
  /** Words with which a name is none: `TOKEN_URL`, `NEXT_PUBLIC_KEY`. */
  readonly except: readonly string[];
}

export default {
  names: [
    { name: 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', category: 'system.authentication', label: 'a CI token' },
    { name: 'ACTIONS_ID_TOKEN_REQUEST_URL', category: 'system.authentication', label: 'the address that hands out CI tokens' },
    { name: 'ACTIONS_RUNTIME_TOKEN', category: 'system.authentication', label: 'a CI token' },
    { name: 'AWS_ACCESS_KEY_ID', category: 'system.authentication', label: 'a cloud credential' },
    { name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI', category: 'system.authentication', label: 'the address that hands out cloud credentials' },
    { name: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', category: 'system.authentication', label: 'the address that hands out cloud credentials' },
    { name: 'AWS_SECRET_ACCESS_KEY', category: 'system.authentication', label: 'a cloud credential' },
    { name: 'AWS_SESSION_TOKEN', category: 'system.authentication', label: 'a cloud credential' },
    { name: 'CI_REGISTRY_PASSWORD', category: 'system.authentication', label: 'a password' },
    { name: 'DATABASE_URL', category: 'system.authentication', label: 'a database address with its password' },
    { name: 'DOCKER_AUTH_CONFIG', category: 'system.authentication', label: 'credentials of a container registry' },
    { name: 'GCP_SA_KEY', category: 'system.authentication', label: 'a cloud credential' },
    { name: 'GH_PAT', category: 'system.authentication', label: 'an access token' },
    { name: 'GITHUB_PAT', category: 'system.authentication', label: 'an access token' },
    { name: 'GOOGLE_APPLICATION_CREDENTIALS', category: 'system.authentication', label: 'the place of a cloud credential' },
    { name: 'KUBECONFIG', category: 'system.authentication', label: 'cluster credentials' },
    { name: 'MONGODB_URI', category: 'system.authentication', label: 'a database address with its password' },
    { name: 'MONGO_URI', category: 'system.authentication', label: 'a database address with its password' },
    { name: 'MONGO_URL', category: 'system.authentication', label: 'a database address with its password' },
    { name: 'NODE_AUTH_TOKEN', category: 'system.authentication', label: 'a token of a package registry' },
    { name: 'NPM_AUTH', category: 'system.authentication', label: 'a token of a package registry' },
    { name: 'NPM_TOKEN', category: 'system.authentication', label: 'a token of a package registry' },
    { name: 'PGPASSWORD', category: 'system.authentication', label: 'a password' },
    { name: 'POSTGRES_URL', category: 'system.authentication', label: 'a database address with its password' },
    { name: 'REDIS_URL', category: 'system.authentication', label: 'a database address with its password' },
    { name: 'SENTRY_AUTH_TOKEN', category: 'system.authentication', label: 'an access token' },
    { name: 'SSH_AUTH_SOCK', category: 'system.authentication', label: 'the socket of the SSH agent' },
    { name: 'SSH_PRIVATE_KEY', category: 'system.authentication', label: 'a private key' },
    { name: 'TWINE_PASSWORD', category: 'system.authentication', label: 'a password' },
    { name: 'YARN_NPM_AUTH_TOKEN', category: 'system.authentication', label: 'a token of a package registry' },
  ],
  words: [
    { tokens: ['access', 'key'], category: 'system.authentication', label: 'an access key' },
    { tokens: ['access', 'key', 'id'], category: 'system.authentication', label: 'an access key' },
    { tokens: ['account', 'key'], category: 'system.authentication', label: 'an access key' },
    { tokens: ['api', 'key'], category: 'system.authentication', label: 'an API key' },
    { tokens: ['apikey'], category: 'system.authentication', label: 'an API key' },
    { tokens: ['conn', 'str'], category: 'system.authentication', label: 'a connection string' },
    { tokens: ['connection', 'string'], category: 'system.authentication', label: 'a connection string' },
    { tokens: ['credential'], category: 'system.authentication', label: 'a credential' },
    { tokens: ['credentials'], category: 'system.authentication', label: 'a credential' },
    { tokens: ['creds'], category: 'system.authentication', label: 'a credential' },
    { tokens: ['encryption', 'key'], category: 'system.authentication', label: 'an encryption key' },
    { tokens: ['jwt'], category: 'system.authentication', label: 'a token' },
    { tokens: ['master', 'key'], category: 'system.authentication', label: 'an encryption key' },
    { tokens: ['mnemonic'], category: 'user.financial', label: 'the words of a wallet' },
    { tokens: ['pass', 'phrase'], category: 'system.authentication', label: 'a passphrase' },
    { tokens: ['passphrase'], category: 'system.authentication', label: 'a passphrase' },
    { tokens: ['passwd'], category: 'system.authentication', label: 'a password' },
    { tokens: ['password'], category: 'system.authentication', label: 'a password' },
    { tokens: ['private', 'key'], category: 'system.authentication', label: 'a private key' },
    { tokens: ['secret'], category: 'system.authentication', label: 'a secret' },
    { tokens: ['secret', 'key'], category: 'system.authentication', label: 'a secret key' },
    { tokens: ['secrets'], category: 'system.authentication', label: 'a secret' },
    { tokens: ['seed', 'phrase'], category: 'user.financial', label: 'the words of a wallet' },
    { tokens: ['service', 'account', 'json'], category: 'system.authentication', label: 'a cloud credential' },
    { tokens: ['service', 'account', 'key'], category: 'system.authentication', label: 'a cloud credential' },
    { tokens: ['service', 'role', 'key'], category: 'system.authentication', label: 'a database key' },
    { tokens: ['signing', 'key'], category: 'system.authentication', label: 'a signing key' },
    { tokens: ['token'], category: 'system.authentication', label: 'a token' },
    { tokens: ['webhook', 'url'], category: 'system.authentication', label: 'the secret address of a webhook' },
  ],
  neutral: [
    '64', 'b64', 'base', 'base64', 'current', 'dev', 'development', 'json', 'live', 'local', 'new', 'old', 'pem', 'previous', 'primary', 'prod',
    'production', 'qa', 'raw', 'ro', 'rw', 'secondary', 'stage', 'staging', 'test', 'value',
  ],
  except: [
    'algorithm', 'anon', 'audience', 'count', 'dir', 'duration', 'enabled', 'endpoint', 'expiration', 'expires', 'expiry', 'header', 'host', 'issuer',
    'length', 'lifetime', 'limit', 'max', 'min', 'publishable', 'public', 'rotation', 'scope', 'ttl', 'type', 'version',
  ],
} satisfies SecretNames;
