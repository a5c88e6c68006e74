/** Changes a Markdown text, but not its blocks of code. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  // Every second part is a block.
  return markdown
    .split(/(^```.*?^```$)/gms)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}
