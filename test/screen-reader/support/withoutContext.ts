/**
 * Leaves out where Orca is. Between two steps of the checkout that depends on whether Orca looks before or after the old step
 * has gone: it names the new heading, or the window and its document instead (26 November 2026).
 */
export function withoutContext(transcript: string): string {
  const context =
    /^ {2}(leaving .*|.*\blandmark|(Focus|Browse) mode|.* heading 2 clickable\.|.* · (?:Corner Cafe, )?Checkout.*)\n/gm;
  return transcript.replace(context, '');
}
