import type { PackageModel } from '../types.ts';

/** The environment as a server, or what starts a container, writes it into a page: it is read from the window. */
export default {
  package: 'global',
  docs: 'https://v2.remix.run/docs/guides/envvars#browser-environment-variables',
  configured: [
    { path: 'ENV|env|__ENV|__ENV__|__env|__env__|_env|_env_.*', kind: 'env' },
    { path: '__APP_CONFIG__|__APP_RUNTIME_CONFIG__|__CONFIG__|__RUNTIME_CONFIG__|_config_|appConfig|APP_CONFIG|RUNTIME_CONFIG|runtimeConfig.*', kind: 'config' },
  ],
} satisfies PackageModel;
