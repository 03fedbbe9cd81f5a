/** Functions and methods that give a variable of the environment, or what they are handed besides: `env('APP_URL', 'https://…')`, `env.get('APP_URL', '…')`. */
export const environmentReaders: readonly string[] = ['env', 'getEnv', 'getEnvVar', 'getEnvVariable', 'getEnvironmentVariable', 'getenv', 'envString', 'envVar', 'readEnv'];

/** Receivers whose `get` and the like give one. */
export const environmentObjects: readonly string[] = ['Env', 'env', 'environment', 'envs'];
