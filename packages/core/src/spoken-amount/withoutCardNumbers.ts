/** 12 digits or more, as on a payment card, with single spaces or hyphens between them. */
const cardNumber = /\p{Nd}(?:[ \u00a0-]?\p{Nd}){11,}/gu;

/** Replaces what may be a card's number by `…`. A transcript must not show, store or log it. */
export function withoutCardNumbers(transcript: string): string {
  return transcript.replace(cardNumber, '…');
}
