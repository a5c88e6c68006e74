import { takesAnAmount } from '@payaloud/core/internal/spoken-amount';
import type { Recognition } from '../worker/protocol';
import type { Hearing, ScoredText } from './beamSearch';
import type { Meaning } from './meaningOf';

/**
 * Decides from one hearing whether a meaning is certain, worth a question, or neither.
 *
 * - Certain: it is at least as likely as the model's own text, and leads every other meaning. An answer may be a little less
 *   likely: the model writes "except" for "accept".
 * - A question: the model's own text is hardly likelier. Up to three meanings are asked about, likeliest first, none of which
 *   is much less likely than the first.
 * - A text that says by itself why it is not an amount ("not ten dollars") is passed on, so that the payer hears why.
 *
 * All texts of one meaning are added up: fifteen, 15 and $15.00. A comma stands for a pause that the model heard. An
 * amount with a pause in it ("nineteen dollars, ninety nine") may be two, so the payer is asked.
 */
export function decide({ greedy, beam }: Hearing, meaningOf: (text: string) => Meaning): Recognition {
  const own = meaningOf(withoutCommas(greedy.text));
  if (own.kind === 'refusal' && greedy.logP >= minCertain) return { kind: 'heard', transcripts: [greedy.text] };
  const isDivided = own.kind !== 'refusal' && meaningOf(greedy.text).kind === 'refusal';
  const [best, ...others] = addUp(beam, meaningOf);
  if (!best) return { kind: 'not-understood' };
  const isLikely = best.logP >= Math.max(minCertain, greedy.logP - (best.meaning.kind === 'answer' ? answerSlack : 0));
  const lead = best.meaning.kind === 'answer' && takesAnAmount(best.meaning.key) ? minLeadToTake : minLead;
  const leads = others.every((other) => best.logP - other.logP >= lead);
  const nearest = others.filter(({ meaning }) => meaning.kind !== 'answer').slice(0, maxAsked - 1);
  const rivals = nearest.map(({ text }) => text);
  const texts = nearest.filter(({ logP }) => best.logP - logP <= maxBehind).map(({ text }) => text);
  if (isLikely && leads && !isDivided) return { kind: 'heard', transcripts: [best.text], others: texts, rivals };
  const isNear = greedy.logP - best.logP <= maxGap && best.logP >= minAsked;
  if (!isNear || best.meaning.kind === 'answer') return { kind: 'not-understood' };
  return { kind: 'heard', transcripts: [best.text, ...texts], certainty: 'doubtful' };
}

interface Candidate extends ScoredText {
  readonly meaning: Meaning;
}

/**
 * In nats, natural logarithms of probabilities. Chosen on three groups of voices, 26 November 2026; the others are in
 * docs/measured/on-device-hearing.md.
 */
const minCertain = -2;
const answerSlack = 0.5;
const minLead = 3;
/**
 * Of an answer that accepts or chooses an amount. Of 460 answers by new voices, a "no" was a "yes" with 3.5. With 4 none is, and
 * 9 of 783 right answers must be said again (2 December 2026).
 */
const minLeadToTake = 4;
/**
 * In white noise of 10 dB, 3 refused three right amounts of 110 clips by voices seen before. Of 216 sentences without an amount, six
 * are asked about with 3 and with 4 (2 December 2026).
 */
const maxGap = 4;
/** Dropping less likely texts in the search changed none of 60 decisions, and saved 11 to 28 % of the time (28 November 2026). */
export const minAsked = -10;
const maxAsked = 3;
/** All 46 questions with the right amount keep it, of 97 clips; with 3 one of them loses it (1 December 2026). */
const maxBehind = 4;

/** The meanings of the texts, likeliest first, each with its likeliest text and the probability of all. */
function addUp(beam: readonly ScoredText[], meaningOf: (text: string) => Meaning): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const { text: written, logP } of beam) {
    const text = withoutCommas(written);
    const meaning = meaningOf(text);
    if (meaning.kind === 'nothing' || meaning.kind === 'refusal') continue;
    const known = byKey.get(meaning.key);
    byKey.set(meaning.key, known ? { ...known, logP: addLogs(known.logP, logP) } : { text, logP, meaning });
  }
  return [...byKey.values()].toSorted((a, b) => b.logP - a.logP);
}

/** Commas of figures stay: 1,200. */
function withoutCommas(text: string): string {
  return text.replaceAll(/,(?!\d)/g, '');
}

function addLogs(a: number, b: number): number {
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}
