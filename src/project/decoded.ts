const utf8 = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');

/** A file's text without its byte order mark. What is no UTF-8 is read with replacement characters: `damaged`. */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly damaged: boolean } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: utf16le.decode(bytes), damaged: false };
  if (first === 0xfe && second === 0xff) return { text: utf16be.decode(bytes), damaged: false };
  try {
    return { text: utf8.decode(bytes), damaged: false };
  } catch {
    return { text: lenient.decode(bytes), damaged: true };
  }
}
