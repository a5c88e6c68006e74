import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { expandPhrases } from '../../../packages/core/src/spoken-amount/phrases';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { naturalSpellings } from './naturalSpellings';

interface ChangedField {
  readonly name: string;
  readonly language: HearingLanguage;
  readonly currency: string;
  /** Words that are put in, or in the place of another. */
  readonly words: readonly string[];
}

export const changedFields: readonly ChangedField[] = [
  {
    name: 'English',
    language: en,
    currency: 'USD',
    words: (
      'one two three five six eight nine ten eleven twelve fifteen twenty thirty fifty ninety hundred thousand million and a ' +
      'dollar dollars cent cents point oh half quarter please the of for to bucks no is um only dozen k grand buck not just it even'
    ).split(' '),
  },
  {
    name: 'Mandarin',
    language: zhHans,
    currency: 'CNY',
    words: Array.from('一二两三五八九十百千万亿零元块角毛分钱点半整又吧就请付是的给打好了对个'),
  },
  {
    name: 'French',
    language: fr,
    currency: 'EUR',
    words: (
      'un une deux trois cinq six huit dix douze quinze vingt trente cinquante soixante cent cents mille million millions et ' +
      'demi euro euros centime centimes virgule zéro de quart merci pour le à la pas euh juste oui k sous'
    ).split(' '),
  },
];

export interface ChangedTally {
  readonly changed: number;
  readonly taken: number;
  /** Taken, although nobody says the amount so. */
  readonly unnatural: number;
}

/**
 * Drops, cuts, swaps, puts in or replaces one word of plain amounts and counts which of the texts are taken. A text is natural if
 * it is a spelling of what was heard, with at most one carrier or hesitation.
 *
 * @param count How many amounts are changed.
 */
export function tallyChanged(
  { language, currency, words }: ChangedField,
  count: number,
): ChangedTally & { readonly examples: readonly string[] } {
  const random = createRandom(count);
  const gap = language.words.spacing === 'spaced' ? ' ' : '';
  const around = [...language.words.carriers.map(({ say }) => say), language.words.hesitations]
    .flatMap(expandPhrases)
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
  const [examples, tally] = [new Map<string, string>(), { changed: 0, taken: 0, unnatural: 0 }];
  for (let index = 0; index < count; index++) {
    const said = pick(naturalSpellings(amountOf(random), language), random);
    const text = change(said.split(gap), words, random).join(gap);
    if (text === said || text === '') continue;
    tally.changed++;
    const heard = hearAmount([text], { language, currency });
    if (heard.kind !== 'amount') continue;
    tally.taken++;
    const natural = new Set(naturalSpellings(heard.money.minorUnits, language).map(withoutAnd));
    const isNatural = (one: string) => natural.has(withoutAnd(one));
    if (isNatural(text) || around.some((phrase) => isNatural(without(text, phrase, gap)))) continue;
    tally.unnatural++;
    examples.set(text, `${said} > ${text} (${heard.money.minorUnits})`);
  }
  return { ...tally, examples: [...examples.values()] };
}

/** Some people say "and" behind hundreds and thousands, others do not. */
function withoutAnd(text: string): string {
  return text.replace(/\b(hundred|thousand|million) and /g, '$1 ');
}

function without(text: string, phrase: string, gap: string): string {
  const [first, last, within] = [phrase + gap, gap + phrase, gap + phrase + gap];
  if (text.startsWith(first)) return text.slice(first.length);
  return text.endsWith(last) ? text.slice(0, -last.length) : text.replace(within, gap);
}

function change(said: readonly string[], words: readonly string[], random: () => number): readonly string[] {
  const at = Math.floor(random() * said.length);
  const [before, word, after] = [said.slice(0, at), said.slice(at, at + 1), said.slice(at + 1)];
  return pick(
    [
      () => [...before, ...after],
      () => (at > 0 ? before : after),
      () => [...before, ...after.slice(0, 1), ...word, ...after.slice(1)],
      () => [...before, pick(words, random), ...word, ...after],
      () => [...before, pick(words, random), ...after],
    ],
    random,
  )();
}

/** Mostly what is paid in a shop, and at most two million. */
function amountOf(random: () => number): number {
  const most = pick([99, 99, 999, 999, 9_999, 2_000_000], random);
  const minor = pick([0, 0, 50, 99, Math.floor(random() * 100)], random);
  return (1 + Math.floor(random() * most)) * 100 + minor;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Mulberry32: the same numbers for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
