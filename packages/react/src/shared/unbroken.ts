/** Keeps figures and references that are read character by character on one line: `R 7 K 2`. */
export function unbroken(text: string): string {
  return text.replace(/\b(\w) (?=\w\b)/g, '$1\u00a0');
}
