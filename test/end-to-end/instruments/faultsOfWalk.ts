import type { HeardText, WalkRecord } from './walkRecord';

/** The facts that a payer must be told on a walk. */
export interface WalkFacts {
  /** Matches an amount that is said together with its payee. */
  readonly deal: RegExp;
  /** Each matches an outcome together with its amount. Every one must be said. */
  readonly outcomes: readonly RegExp[];
}

/** In ms. A payer who hears nothing for longer doubts that the press counted. */
const longestSilenceMs = 2_000;

/** The faults that a listener would stumble over, in sentences. Empty if nothing. */
export function faultsOfWalk(record: WalkRecord, facts: WalkFacts): readonly string[] {
  return [
    ...untoldBeforePay(record, facts),
    ...facts.outcomes.flatMap((outcome) => outcomeFaults(record, outcome)),
    ...doubles(record),
    ...cuts(record),
    ...silences(record),
  ];
}

function untoldBeforePay({ heard, pressed }: WalkRecord, { deal }: WalkFacts): string[] {
  const pays = pressed.find(({ kind }) => kind === 'pays');
  if (!pays) return [];
  const isTold = heard.some(({ at, text, isWhole }) => at < pays.at && isWhole && deal.test(text));
  return isTold ? [] : ['Amount and payee were not said together before Pay.'];
}

function outcomeFaults({ heard, pressed }: WalkRecord, outcome: RegExp): string[] {
  const told = heard.filter(({ text, isWhole }) => isWhole && outcome.test(text));
  if (told.length === 0) return [`Not said: ${outcome.source}`];
  // A press may ask for it again.
  const unasked = told.filter(({ at }, index) => {
    const before = told[index - 1];
    return before !== undefined && !pressed.some((press) => press.at > before.at && press.at < at);
  });
  return unasked.map(({ text }) => `The outcome was said again unasked: ${text}`);
}

/** In ms. The same words later tell a payer who waits that the page still works: "Still paying. Please wait." */
const oneMessageMs = 5_000;

/** The same whole text twice between two presses. */
function doubles({ heard, pressed }: WalkRecord): string[] {
  const whole = heard.filter(({ isWhole, text }) => isWhole && /\s/.test(text.trim()));
  return whole.flatMap(({ at, text }, index) => {
    const twin = whole.slice(0, index).findLast((earlier) => plain(earlier.text) === plain(text));
    if (!twin || at - twin.at > oneMessageMs) return [];
    return pressed.some((press) => press.at > twin.at && press.at < at) ? [] : [`Said twice: ${text}`];
  });
}

/** A text that ended early although nobody pressed anything. A payer who types a word cuts each character's name with the next. */
function cuts({ heard, pressed }: WalkRecord): string[] {
  return heard.flatMap(({ at, text, isWhole }, index) => {
    if (isWhole) return [];
    const endedBy = heard[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const isPressed = pressed.some((press) => press.at >= at && press.at <= endedBy);
    const isTyping = /^(.|period|comma)$/u.test(pressed.findLast((press) => press.at <= endedBy)?.keys ?? '');
    return isPressed || isTyping ? [] : [`Cut by the page: ${text}`];
  });
}

function silences({ heard, pressed }: WalkRecord): string[] {
  return pressed.flatMap(({ at, keys, kind }, index) => {
    if (kind === 'acts') return [];
    // Keys that follow at once belong together, as the digits of a code.
    const next = pressed[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const answer = heard.find((one: HeardText) => one.at >= at)?.at ?? Number.POSITIVE_INFINITY;
    const silence = Math.min(answer, next) - at;
    return answer > at + longestSilenceMs && silence > longestSilenceMs
      ? [`Silence of ${Number.isFinite(silence) ? `${Math.round(silence)} ms` : 'no end'} after ${keys}.`]
      : [];
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
