import { isSpoken, openedDialogs } from './spokenWords';
import type { TimelineEntry } from './timelineEntry';
import { defaultQuietMs } from './waitUntilSettled';

/**
 * The source of an assertion that passes if exactly the words of these entries are spoken, and these dialogs open. It waits as
 * long as the longest pause before the words needs. It needs `expectSpoken`, `expectSilence` and `spokenLog`.
 *
 * @example
 *   console.log(toTest(spokenLog().entries));
 */
export function toTest(entries: readonly TimelineEntry[]): string {
  const texts = entries.filter(isSpoken).map(({ text }) => text);
  const dialogs = openedDialogs(entries);
  const lines = [
    `await spokenLog().settled(${settledOptions(entries)});`,
    texts.length === 0
      ? 'expectSilence();'
      : `expectSpoken([\n${texts.map((text) => `  ${literal(text)},\n`).join('')}]);`,
  ];
  if (dialogs.length > 0) lines.push(`expectSpoken([${dialogs.map(literal).join(', ')}], { channel: 'dialog' });`);
  return `${lines.join('\n')}\n`;
}

/** Half of the pause again, because a test may run on a slower machine. In steps of half a second. */
function settledOptions(entries: readonly TimelineEntry[]): string {
  const quietMs = Math.ceil((longestPause(entries) * 1.5) / 500) * 500;
  return quietMs > defaultQuietMs ? `{ quietMs: ${quietMs} }` : '';
}

/**
 * The longest time without an entry before something is said, in ms. A pause before a press does not count, because a test makes
 * none, and neither does one after the last words.
 */
function longestPause(entries: readonly TimelineEntry[]): number {
  let longest = 0;
  let sincePress = 0;
  // The time before the first entry is the page's own, unless the log was cleared: ids then do not begin at 1.
  let before = entries[0]?.id === 1 ? 0 : (entries[0]?.at ?? 0);
  for (const entry of entries) {
    // The tester set it.
    if (entry.channel === 'mark') continue;
    // `settled` waits for a page voice anyway, however long it speaks.
    const isVoiceEnd = entry.channel === 'voice' && entry.phase !== 'started';
    if (entry.channel === 'press') sincePress = 0;
    else if (!isVoiceEnd) sincePress = Math.max(sincePress, entry.at - before);
    before = entry.at;
    const isOpening = entry.channel === 'dialog' && entry.phase === 'opened';
    if (isSpoken(entry) || isOpening) longest = Math.max(longest, sincePress);
  }
  return longest;
}

/** A string of JavaScript, in single quotes if the text has none. */
function literal(text: string): string {
  const quoted = JSON.stringify(text);
  return text.includes("'") ? quoted : `'${quoted.slice(1, -1).replaceAll(String.raw`\"`, '"')}'`;
}
