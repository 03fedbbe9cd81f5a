/** How markup and code that stand in a text load an address: what stands before it, and as what it is loaded where nothing else says so. */
export const loaders: readonly { readonly before: string; readonly as: 'element' | 'sendBeacon' | 'fetch' }[] = [
  { before: '\\bsrc\\s{0,4}=\\s{0,4}["\'`]', as: 'element' },
  { before: 'setAttribute\\(\\s{0,4}["\'`]src["\'`]\\s{0,4},\\s{0,4}["\'`]', as: 'element' },
  { before: '\\bsendBeacon\\(\\s{0,4}["\'`]', as: 'sendBeacon' },
  { before: '\\bfetch\\(\\s{0,4}["\'`]', as: 'fetch' },
];

/** Elements that a snippet loads by, told by the word that stands nearest before. */
export const snippetElements: readonly string[] = ['script', 'img', 'iframe'];
