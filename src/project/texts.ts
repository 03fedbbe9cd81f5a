/** Texts of files that were read of late. */
export interface Texts {
  /** @param read is asked where the text is not known; what it throws is thrown */
  get(path: string, read: () => string): string;
}

/** Characters kept at most. */
const most = 4_000_000;

export function newTexts(): Texts {
  const known = new Map<string, string>();
  let size = 0;
  return {
    get(path, read) {
      let text = known.get(path);
      if (text !== undefined) return text;
      text = read();
      if (size + text.length > most) { known.clear(); size = 0; }
      known.set(path, text);
      size += text.length;
      return text;
    },
  };
}
