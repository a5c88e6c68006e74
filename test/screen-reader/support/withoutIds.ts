/** Codes and references differ from order to order. */
export function withoutIds(transcript: string): string {
  return transcript
    .replace(/\d( \d){5}/g, '# # # # # #')
    .replace(/^ {2}\d\n( {2}\d\n){5}/gm, '  (six digits)\n')
    .replace(/Reference \S+/, 'Reference #');
}
