/** The file that says only what types there are, of a module that has no other: `./port` and `./port.js` are told of by `./port.d.ts`. */
export function declarationsOf(specifier: string): string {
  return `${specifier.replace(/\.[cm]?js$/, '')}.d.ts`;
}

export const isDeclarations = (file: string): boolean => file.endsWith('.d.ts');
