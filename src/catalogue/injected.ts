/**
 * Global functions that code is handed as a member of something else, under their own name: `context.fetch(url)`. Of a receiver that nothing is
 * known of, such a call counts where it is handed a whole address: a store or a repository whose method has the same name is handed none, and a
 * binding to another worker takes an address whose host is one word.
 * https://fetch.spec.whatwg.org/#fetch-method
 */
export const injected: readonly string[] = ['fetch'];
