import { cleanPayee } from './payee';

/** A payee's name in words only: no sign that a voice would spell out, or read as money. */
export function speakPayee(name: string, and: string): string {
  return cleanPayee(name)
    .replace(/\s*[&+]\s*/g, ` ${and} `)
    .replace(/[^\p{L}\p{M}\p{N}\s.,'’\-–·]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
