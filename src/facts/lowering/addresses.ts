/** Whether a module's specifier is an address: https://html.spec.whatwg.org/multipage/webappapis.html#resolving-a-url-like-module-specifier */
export function isAddress(specifier: string): boolean {
  return /^(?:https?:)?\/\//i.test(specifier);
}

const packaged = /^npm:\/?((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?(\/.*)?$/;

/** A specifier that names its registry, as packages are named: `npm:axios@1` is `axios`. https://docs.deno.com/runtime/fundamentals/node/#using-npm-packages */
export function plainSpecifier(specifier: string): string {
  return specifier.startsWith('npm:') ? specifier.replace(packaged, '$1$2') : specifier;
}
