/** Functions that a framework or a platform calls by the name that they are exported under, wherever it finds them. */
export interface EntryPoint {
  /** Names that are exported; behind a dot, members of an object that is, and `*` for any. */
  readonly names: readonly string[];
  /** Names of files, without their last ending, and folders that they lie in. Absent: any. */
  readonly files?: readonly string[];
  readonly folders?: readonly string[];
  /** Where the services stand that are configured for it: the place of a parameter, and the members that lead there. */
  readonly bindings?: readonly [index: number, ...members: string[]];
  readonly docs: string;
}

const methods = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'] as const;

export const entryPoints: readonly EntryPoint[] = [
  { names: ['load', 'entries'], files: ['+layout', '+layout.server', '+page', '+page.server'], docs: 'https://svelte.dev/docs/kit/load' },
  { names: ['actions.*'], files: ['+page.server'], docs: 'https://svelte.dev/docs/kit/form-actions' },
  { names: [...methods, 'fallback', 'entries'], files: ['+server'], docs: 'https://svelte.dev/docs/kit/routing#server' },
  { names: ['handle', 'handleError', 'handleFetch', 'reroute'], files: ['hooks', 'hooks.client', 'hooks.server'], docs: 'https://svelte.dev/docs/kit/hooks' },
  { names: [...methods, 'generateStaticParams'], files: ['route'], docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/route' },
  { names: ['default', 'generateMetadata', 'generateStaticParams', 'generateViewport'], files: ['layout', 'page', 'template'], folders: ['app'], docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/page' },
  { names: ['default', 'middleware', 'proxy'], files: ['middleware', 'proxy'], docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/proxy' },
  { names: ['getServerSideProps', 'getStaticPaths', 'getStaticProps'], docs: 'https://nextjs.org/docs/pages/building-your-application/data-fetching' },
  { names: ['default'], folders: ['pages/api'], docs: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes' },
  { names: ['action', 'clientAction', 'clientLoader', 'loader'], folders: ['routes'], docs: 'https://reactrouter.com/start/framework/route-module' },
  { names: ['action', 'clientAction', 'clientLoader', 'loader'], files: ['root'], docs: 'https://reactrouter.com/start/framework/route-module' },
  { names: [...methods, 'ALL', 'getStaticPaths'], folders: ['pages'], docs: 'https://docs.astro.build/en/guides/endpoints/' },
  { names: ['onRequest'], files: ['middleware'], docs: 'https://docs.astro.build/en/guides/middleware/' },
  { names: ['onRequest', 'onRequestDelete', 'onRequestGet', 'onRequestHead', 'onRequestOptions', 'onRequestPatch', 'onRequestPost', 'onRequestPut'], folders: ['functions'], bindings: [0, 'env'], docs: 'https://developers.cloudflare.com/pages/functions/api-reference/' },
  { names: ['default.email', 'default.fetch', 'default.queue', 'default.scheduled', 'default.tail'], bindings: [1], docs: 'https://developers.cloudflare.com/workers/runtime-apis/handlers/' },
  { names: ['handler', 'lambdaHandler'], docs: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html' },
  { names: ['default', 'handler'], folders: ['netlify/edge-functions', 'netlify/functions'], docs: 'https://docs.netlify.com/build/functions/get-started/' },
  { names: ['*'], files: ['gatsby-browser', 'gatsby-node', 'gatsby-ssr'], docs: 'https://www.gatsbyjs.com/docs/reference/config-files/gatsby-node/' },
];

/** Bindings to what a program brings along itself: https://developers.cloudflare.com/workers/static-assets/binding/ */
export const ownBindings: readonly string[] = ['ASSETS', '__STATIC_CONTENT'];

/** Methods of a binding that give one of the objects that its service is made of: https://developers.cloudflare.com/durable-objects/api/namespace/ */
export const stubMethods: readonly string[] = ['get', 'getByName'];

/**
 * The names of the first two parameters of a function that answers requests, whoever hands it to a server: https://expressjs.com/en/guide/writing-middleware.html,
 * https://github.com/koajs/koa/blob/master/docs/guide.md, https://fastify.dev/docs/latest/Reference/Routes/
 */
export const answering: readonly (readonly [string, string])[] = [['req', 'res'], ['request', 'response'], ['request', 'reply'], ['req', 'reply'], ['ctx', 'next']];
