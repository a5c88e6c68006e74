/**
 * Estimates how long a screen reader takes to read a text, in ms. A region counts as delivered once a reader has picked
 * it up, up to 160 ms after the change. The reader then keeps speaking, which the page cannot observe.
 *
 * Measured with eSpeak at its default 175 words a minute (November 2026; read-backs of 15 amounts, in words and in
 * digits): English takes at most 740 ms plus 71 ms per character, Mandarin 430 plus 245, French 1,030 plus 51. A slower
 * reader may still be speaking when the microphone opens. The text ends with "cancel", so the worst that the microphone
 * can hear is a no.
 */
export function readingMs(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return 900 + 71 * (text.length - characters) + 245 * characters;
}
