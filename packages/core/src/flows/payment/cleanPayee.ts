/** Maximum length of a payee's name in code points. */
export const payeeLength = 70;

/**
 * Makes a payee's name safe to show and speak. Normalizes to NFC; removes markup, control, invisible and bidirectional
 * characters (which can visually reorder a name, Unicode TR 36); collapses white space; cuts at 70 code points.
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

/** The name in words only, without symbols that a voice would spell out or read as money. */
export function speakPayee(name: string, and: string): string {
  return cleanPayee(name)
    .replace(/\s*[&+]\s*/g, ` ${and} `)
    .replace(/[^\p{L}\p{M}\p{N}\s.,'’\-–·]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

// Control, private-use, unassigned and surrogate characters, and format characters except the two joiners that Indic
// and Persian names need. Unicode counts the Hangul fillers as letters, but they are invisible and silent.
const invisible = /(?![‌‍])[\p{C}\u115f\u1160\u3164\uffa0]/gu;
