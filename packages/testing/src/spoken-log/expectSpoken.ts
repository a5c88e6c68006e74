import { spokenLog } from './currentLog';
import { formatTimeline } from './formatTimeline';
import { isMatch } from './isMatch';
import type { SpokenChannel, SpokenLog } from './spokenLog';

export interface ExpectSpokenOptions {
  /**
   * Compares the words of one channel, or the names of the dialogs that opened. Default: the words of live regions, `ariaNotify`
   * and the page voice.
   */
  readonly channel?: SpokenChannel | 'dialog';
}

type Words = readonly (string | RegExp)[];

/**
 * Throws unless exactly these words were spoken so far, in this order. So it fails if something is said twice, or if
 * something else is said. Without a log it means the current one. Wait for `settled` first.
 *
 * Words are those of live regions, `ariaNotify` and the page voice. The focus is not compared, and
 * the names of dialogs only with `channel: 'dialog'`.
 *
 * @example
 *   await spokenLog().settled();
 *   expectSpoken(['Ordered. It comes on Friday.']);
 *   expectSpoken(['Rate your order'], { channel: 'dialog' });
 */
export function expectSpoken(expected: Words, options?: ExpectSpokenOptions): void;
export function expectSpoken(log: SpokenLog, expected: Words, options?: ExpectSpokenOptions): void;
export function expectSpoken(
  first: SpokenLog | Words,
  second?: Words | ExpectSpokenOptions,
  third?: ExpectSpokenOptions,
): void {
  if (isWords(first)) return compare(spokenLog(), first, second as ExpectSpokenOptions | undefined);
  compare(first, second as Words, third);
}

/**
 * Throws if words were spoken. Focus, presses, dialogs and sounds are not words.
 *
 * @example
 *   expectSilence(); // nothing was said so far
 */
export function expectSilence(log: SpokenLog = spokenLog()): void {
  compare(log, []);
}

function isWords(first: SpokenLog | Words): first is Words {
  return Array.isArray(first);
}

function compare(log: SpokenLog, expected: Words, { channel }: ExpectSpokenOptions = {}): void {
  const texts = log.texts(channel);
  const isSame =
    texts.length === expected.length && expected.every((wanted, index) => isMatch(texts[index] ?? '', wanted));
  if (isSame) return;
  const wanted = expected.length === 0 ? '  nothing' : expected.map((words) => `  ${String(words)}`).join('\n');
  const said = texts.length === 0 ? '  nothing' : texts.map((text) => `  ${text}`).join('\n');
  const hint = texts.length === 0 ? '\nIf the answer comes later: await spokenLog().settled({ quietMs: 3000 })' : '';
  const error = new Error(
    `expected the page to speak exactly:\n${wanted}\nspoken:\n${said}${hint}\n` +
      `timeline:\n${formatTimeline(log.entries) || '  empty'}`,
  );
  error.name = 'AssertionError';
  throw error;
}
