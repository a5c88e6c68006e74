/** A drawing or a voice did not match. */
export function noMatch(triesLeft: number): string {
  return `No match. ${counts[triesLeft] ?? triesLeft} ${triesLeft === 1 ? 'try' : 'tries'} left, or use another way.`;
}

const counts: readonly string[] = ['No', 'One', 'Two', 'Three', 'Four'];
