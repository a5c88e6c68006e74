import type { TimelineEntry } from '../../spoken-log/timelineEntry';
import type { Observed } from '../../spoken-log/observed';
import { isSpoken } from '../../spoken-log/spokenWords';
import type { Evidence, Rule } from '../evidence';
import { quote } from './heard';

/** In ms. Our own answers came 0.2 to 0.4 s after the change, and 1.23 s at a load of 10 on two cores (November 2026). */
const timeoutMs = 2_000;

/** In ms. An answer that is heard until then takes the finding back. `settled` waits no longer by itself. */
const lateMs = 10_000;

/**
 * The page showed other text after a press, and the user heard nothing of it. A press that changes no text raises
 * nothing, because the log cannot tell a dead control from one that needs no answer. Neither does a press that is
 * followed by another within the time.
 */
export const silentAfterAction: Rule = (evidence) =>
  actions(evidence).flatMap(({ press, isAnswered, decidedAt, next }) => {
    if (isAnswered || evidence.now < decidedAt || (next !== undefined && next.at < decidedAt)) return [];
    const name = press.target === '' ? 'a control' : quote(press.target);
    return [
      {
        message: `After a press of ${name} the page changed, and nothing was said for two seconds.`,
        entries: [press.id],
      },
    ];
  });

/** True while it is too early to tell whether the last press was answered. */
export function isSilenceUndecided(evidence: Evidence): boolean {
  return actions(evidence).some(
    ({ isAnswered, decidedAt, next }) => !isAnswered && next === undefined && evidence.now < decidedAt,
  );
}

interface Action {
  readonly press: TimelineEntry & { readonly channel: 'press' };
  readonly next: TimelineEntry | undefined;
  readonly isAnswered: boolean;
  /** ms since the log began. */
  readonly decidedAt: number;
}

function actions({ entries, observed }: Evidence): readonly Action[] {
  return entries.flatMap((press, index) => {
    const seen = observed.presses.get(press.id);
    if (press.channel !== 'press' || seen?.shownAt === undefined || seen.shownAt === null) return [];
    const after = entries.slice(index + 1);
    const end = after.findIndex(({ channel }) => channel === 'press');
    const answers = end < 0 ? after : after.slice(0, end);
    const { shownAt, changed } = seen;
    const isAnswered = changed || answers.some((entry) => isAnswer(entry, entry.at - shownAt, observed));
    return [{ press, next: after[end], isAnswered, decidedAt: shownAt + timeoutMs }];
  });
}

/** @param afterMs since the page showed other text. */
function isAnswer(entry: TimelineEntry, afterMs: number, { pointed }: Observed): boolean {
  if (afterMs <= timeoutMs) return entry.channel !== 'mark';
  if (afterMs > lateMs) return false;
  if (entry.channel === 'dialog') return entry.phase === 'opened';
  // The user's own pointer moves the focus before its press is noted.
  if (entry.channel === 'focus') return entry.why === 'arrived' && !pointed.has(entry.id);
  return isSpoken(entry);
}
