/** Whether a module's specifier is an address: https://html.spec.whatwg.org/multipage/webappapis.html#resolving-a-url-like-module-specifier */
export function isAddress(specifier: string): boolean {
  return /^(?:https?:)?\/\//i.test(specifier);
}
