import type { CommonLanguage, Language } from '../../languages';
import type { PaymentPhrases } from '../../languages/sentences/announcement';
import { money, type Currency } from '../../money';
import { spellWhole } from '../../number-words';
import { speakAmount } from '../../spoken-amount';
import { normalizeForClips } from './toClips';

/**
 * The phrases to record so that clips can say every outcome with every amount, and all that a payee receives: the fixed parts of the
 * language's sentences, its number words and the units of the currencies. In lower case, without duplicates. Parts of a word that is
 * written together end with a soft hyphen, unless they are its last.
 *
 * @example
 *   for (const phrase of clipVocabulary(en, ['USD'])) console.log(`record: ${phrase}`);
 */
export function clipVocabulary(language: ClipLanguage, currencies: readonly Currency[]): string[] {
  const fixed = [...paymentSentences(language), ...receivedSentences(language)]
    .flatMap((sentence) => sentence.split(gap))
    .flatMap(parts);
  const spell = (all: readonly number[]) =>
    ruleSetsOf(language, currencies).flatMap((ruleSet) =>
      all.map((number) => spellWhole(number, language.rules, { ruleSet })),
    );
  const plain = spell(numbers);
  const isFused = plain.some((text) => text.includes('\u00ad'));
  const spelled = isFused ? [...plain, ...spell(fused)].flatMap((text) => text.split(/(?<=\u00ad)/)) : plain;
  const counted = [...spelled, ...amountsOf(language, currencies)].flatMap((text) => wordsOf(text, language));
  // "And" may be written with the word behind it: وخمسين.
  const joiner = language.words.speaking.joiner.trimStart();
  const isAttached = /\p{L}$/u.test(joiner) && language.words.speaking.space !== '';
  const isJoined = (word: string) => word.startsWith(joiner) && counted.includes(word.slice(joiner.length));
  const joined = isAttached ? counted.filter((word) => !isJoined(word)).map((word) => joiner + word) : [];
  return [...new Set([...fixed, ...counted, ...joined])];
}

/** The rule sets that count: the language's, and those of units in another gender. */
function ruleSetsOf({ words }: ClipLanguage, currencies: readonly Currency[]): readonly (string | undefined)[] {
  const rows = words.currencies.filter(({ codes }) => currencies.some((currency) => Object.hasOwn(codes, currency)));
  const own = rows.flatMap(({ units }) => units.flatMap(({ ruleSet }) => ruleSet ?? []));
  return [...new Set([words.speaking.ruleSets?.counts, ...own])];
}

/** A language for pages of payers, of payees, or of both. */
type ClipLanguage = Language<'payment'> | Language<'received'>;

/** Placeholder for the variable parts of a sentence. No language uses this character. */
const gap = '\u0001';

/** 101 because some languages put a word into an empty place (一百零一). Several of each scale for its plurals (deux millions, ثلاثة آلاف). */
const large = [1e6, 2e6, 3e6, 1e7, 11e6, 1e9, 2e9, 3e9, 11e9];
const hundreds = [100, 101, 200, 300, 400, 500, 600, 700, 800, 900];
const numbers = [...Array(100).keys(), ...hundreds, 1_000, 2_000, 3_000, 10_000, 11_000, 100_000, ...large];

/** The forms of numbers inside a word, if a language writes them together: duecentoventitremilauno. */
const fused = [108, 180, 1_001, 101_001, 110_000, ...Array.from({ length: 99 }, (_, at) => (at + 1) * 1_000 + 1)];

/** Amounts in minor units that produce every form of a unit: one, several, with cents, whole millions. */
const samples = [1, 2, 5, 21, 50, 100, 101, 105, 200, 500, 1_100, 2_100, 2_350, 100_000, 100_000_000];

function amountsOf(language: CommonLanguage, currencies: readonly Currency[]): string[] {
  return currencies.flatMap((currency) =>
    samples.map((minorUnits) => speakAmount(money(minorUnits, currency), language)),
  );
}

function receivedSentences({ sentences }: ClipLanguage): string[] {
  if (!('received' in sentences)) return [];
  const { received, refunded, askToHear } = sentences.received;
  const all = [received, refunded].flatMap((say) => [gap, null].map((amount) => say({ amount, payer: null })));
  return [...all, askToHear];
}

function paymentSentences({ sentences: given }: ClipLanguage): string[] {
  if (!('announcement' in given)) return [];
  const {
    askToHear,
    askToHearAmount,
    duration,
    declineReasons,
    declineReasonsWithChoice,
    failureReasons,
    keepsChecking,
    'action-required': actions,
    actionOfApp,
    ...sentences
  } = given.announcement;
  const times = (['seconds', 'minutes'] as const).flatMap((unit) =>
    [1, 2, 5, 11].map((value) => duration(gap, value, unit)),
  );
  const told: PaymentPhrases = { amount: gap, payee: null, card: null, reference: null, contact: null, time: gap };
  const all = [...Object.values(sentences), ...Object.values(actions), ...Object.values(actionOfApp)];
  return [
    ...all.flatMap((sentence) => [sentence(told), sentence({ ...told, amount: null })]),
    ...Object.values(declineReasons),
    ...Object.values(declineReasonsWithChoice),
    ...Object.values(failureReasons),
    keepsChecking,
    askToHear,
    askToHearAmount,
    ...times,
  ];
}

function parts(text: string): string[] {
  return normalizeForClips(text)
    .split(/[|/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Words if the script has spaces, otherwise single characters. */
function wordsOf(text: string, { words }: CommonLanguage): string[] {
  const pieces = parts(text).join(words.speaking.space);
  return words.speaking.space === '' ? Array.from(pieces) : pieces.split(' ');
}
