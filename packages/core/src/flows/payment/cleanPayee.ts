/** The longest name of a payee, in characters (code points). */
export const payeeLength = 70;

/**
 * A payee's name that is safe to show and to speak: NFC, without markup, control, invisible and bidirectional characters
 * (which can turn a name around for the eye, Unicode TR 36), white space joined, at most 70 characters.
 */
export function cleanPayee(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(invisible, '')
    .replace(/[<>`{}[\]|\\^~]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return Array.from(plain).slice(0, payeeLength).join('').trim();
}

// Controls, private use, unassigned, surrogates, and formats except the two joiners that Indic and Persian names need.
// The fillers of Hangul are letters to Unicode, and nobody sees or hears them.
const invisible = /(?![‌‍])[\p{C}\u115f\u1160\u3164\uffa0]/gu;
