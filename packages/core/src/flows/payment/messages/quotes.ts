/** A text for the page voice. Control names and payees are quoted for the eye, and a voice would spell the quotes or pause. */
export function withoutQuotes(text: string): string {
  return text.replace(/["“”„「」]|«\s?|\s?»/gu, '');
}
