/**
 * How many digits of the prompt were heard in their order, 0 to the prompt's length. It is the length less the least
 * number of digits that must be replaced, added or left out to turn what was heard into the prompt. So a recording that
 * runs through all digits matches hardly anything.
 */
export function countMatches(prompt: readonly number[], heard: readonly number[]): number {
  let row = Array.from({ length: heard.length + 1 }, (_, at) => at);
  for (const [index, digit] of prompt.entries()) {
    const next = [index + 1];
    for (const [at, other] of heard.entries()) {
      const replaced = (row[at] ?? 0) + (digit === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return Math.max(0, prompt.length - (row.at(-1) ?? 0));
}
