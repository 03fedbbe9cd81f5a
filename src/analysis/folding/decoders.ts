/**
 * Decodes a constant. Pure arithmetic on text; what does not decode to text is undefined.
 * RFC 4648 (base64, base64url, hex), RFC 3986 (percent).
 */
export function decode(source: string, how: 'base64' | 'hex' | 'percent'): string | undefined {
  if (source.length > 100_000) return undefined;
  try {
    if (how === 'percent') return decodeURIComponent(source);
    if (how === 'hex' && !/^(?:[0-9a-f]{2})*$/i.test(source)) return undefined;
    if (how === 'base64' && !/^[\w+/=\s-]*$/.test(source)) return undefined;
    return Buffer.from(source, how).toString('utf8');
  } catch { return undefined; }
}

export function encode(source: string, how: 'base64' | 'hex'): string {
  return Buffer.from(source, 'utf8').toString(how);
}
