import { isSpoken } from './spokenWords';
import type { TimelineEntry } from './timelineEntry';

/**
 * The source of an assertion that passes if exactly the words of these entries are spoken. It needs `expectSpoken`,
 * `expectSilence` and `spokenLog`.
 *
 * @example
 *   console.log(toTest(spokenLog().entries));
 */
export function toTest(entries: readonly TimelineEntry[]): string {
  const texts = entries.filter(isSpoken).map(({ text }) => text);
  const settled = 'await spokenLog().settled();\n';
  if (texts.length === 0) return `${settled}expectSilence();\n`;
  return `${settled}expectSpoken([\n${texts.map((text) => `  ${literal(text)},\n`).join('')}]);\n`;
}

/** A string of JavaScript, in single quotes if the text has none. */
function literal(text: string): string {
  const quoted = JSON.stringify(text);
  return text.includes("'") ? quoted : `'${quoted.slice(1, -1).replaceAll(String.raw`\"`, '"')}'`;
}
