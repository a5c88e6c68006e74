/** Maximum length of a payee's name in code points. */
export const payeeLength = 70;

/**
 * Makes a payee's name safe to show and speak. Normalizes to NFC; removes markup, control, invisible and bidirectional
 * characters (which can visually reorder a name, Unicode TR 36); collapses white space; cuts at 70 code points.
 *
 * @example
 *   cleanPayee('Corner\u202e  Cafe'); // 'Corner Cafe'
 */
export function cleanPayee(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(invisible, '')
    // Marks that a removed character kept apart now have an order.
    .normalize('NFC')
    .replace(/[<>`{}[\]|\\^~]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return Array.from(plain).slice(0, payeeLength).join('').trim();
}

/**
 * A reference as the server wrote it, without characters that nobody sees or hears, or that reorder it. Cut at 70 code
 * points.
 */
export function cleanReference(reference: string): string {
  const plain = reference
    .normalize('NFC')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(invisible, '')
    .normalize('NFC');
  return Array.from(plain.trim()).slice(0, payeeLength).join('');
}

// Controls, private use, unassigned, surrogates, and formats except the two joiners that Indic and Persian names need.
// The fillers of Hangul are letters to Unicode, and nobody sees or hears them.
const invisible = /(?![‌‍])[\p{C}\u115f\u1160\u3164\uffa0]/gu;
