/** A drawing or a voice did not match. Without a full stop. */
export function noMatch(triesLeft: number): string {
  return `No match. ${counts[triesLeft] ?? triesLeft} ${triesLeft === 1 ? 'try' : 'tries'} left`;
}

const counts: readonly string[] = ['No', 'One', 'Two', 'Three', 'Four'];
