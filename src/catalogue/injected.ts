/**
 * Global functions that code is handed as a member of something else, or as a parameter, under their own name: `context.fetch(url)`. Of a receiver
 * that nothing is known of, such a call counts where it is handed a whole address, or the options of a request: a store or a repository whose
 * method has the same name is handed neither, and a binding to another worker takes an address whose host is one word.
 * https://fetch.spec.whatwg.org/#fetch-method
 */
export const injected: readonly string[] = ['fetch'];

/** What only the options of a request have. https://fetch.spec.whatwg.org/#requestinit */
export const requestOptions: readonly string[] = ['method', 'headers'];
