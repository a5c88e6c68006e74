/**
 * A code as the server made it: a message shows it in groups, copying brings invisible marks along, and an input method
 * may type wide digits. What is more than digits is a password to somebody, and keeps its inner spaces.
 */
export function cleanCode(typed: string): string {
  const text = typed.replace(/\p{Cf}/gu, '').trim();
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
  return /^\d+$/.test(digits) ? digits : text;
}
