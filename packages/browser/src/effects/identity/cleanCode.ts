/**
 * Normalizes a typed code. Messages group the digits, copying adds invisible characters, and input methods may type
 * full-width digits. Anything but digits may be a password, so its inner spaces stay.
 */
export function cleanCode(typed: string): string {
  const text = typed.replace(/\p{Cf}/gu, '').trim();
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
  return /^\d+$/.test(digits) ? digits : text;
}
