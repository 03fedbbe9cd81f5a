/** A name without the number that bundlers put behind names that they meet twice: `__async2`. */
export function unnumbered(name: string): string {
  let end = name.length;
  while (end > 0 && isDigit(name.charCodeAt(end - 1))) end--;
  return name.slice(0, end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
