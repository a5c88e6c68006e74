import { describePaymentEvent } from '@payaloud/core/announcement';
import { clipVocabulary, normalizeForClips, toClips } from '@payaloud/core/internal/clips';
import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { hi } from '@payaloud/core/languages/hi';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money, type Money } from '@payaloud/core/money';
import { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
import { createPaymentEvents } from '@payaloud/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from './test-support/everyLanguage';
import { runs } from '../../../../test/laws';

const others = everyLanguage.filter((language) => language !== en);

/** The words of the page voice load later than the others. */
const sentencesOf = await Promise.all(
  everyLanguage.map(
    async ({ tag, sentences, selfVoicing }) => [tag, { ...sentences, selfVoicing: await selfVoicing.load() }] as const,
  ),
).then((entries) => new Map<string, object>(entries));

/** Arguments that make each sentence function return all of its sentences. They are words, so they add no symbols. */
const calls: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'amountEntry.accept': [[{ inFigures: '元', inWords: '元' }]],
  'amountEntry.readBackDigits': [
    [{ whole: ['元', '角'], decimals: [], unit: '分', absentMinorUnit: '分' }],
    [{ whole: ['元', '角'], decimals: ['元', '角'], unit: '分', absentMinorUnit: null }],
  ],
  'amountEntry.question': [
    ['元', null],
    ['元', '角'],
  ],
  'amountEntry.download': [[null], [4]],
  'amountEntry.downloadStart': [[null], [4]],
  'amountEntry.downloading': [[null], [40]],
  'amountEntry.consent': [[''], ['X']],
  'amountEntry.limit': cross(['above-max', 'below-min'], [null, '元']),
  'amountEntry.problem': cross(amountCauses(), [
    { amount: '元', limit: '角', refusingWord: '分', currency: 'CNY', decimals: 2 },
    { amount: '元', limit: null, refusingWord: null, currency: 'JPY', decimals: 0 },
  ]),
  'amountEntry.typedProblem': cross(
    [
      'below-min',
      'above-max',
      'too-large',
      'zero',
      'negative',
      'too-precise',
      'percent',
      'other-currency',
      'not-a-number',
    ],
    [
      { limit: '元', currency: 'CNY', decimals: 2 },
      { limit: null, currency: 'JPY', decimals: 0 },
      { limit: null, currency: 'TND', decimals: 3 },
    ],
  ),
  'checkout.orderSpeech': [[[['元', '角']], '分']],
  'checkout.receipt.speech': [['元', '店', [['元', '角']]]],
  'common.amountInDigits': [['23.50', 'CNY']],
  'payment.reference': [['元']],
  'errorSummary.heading': [[1], [3]],
  'orderTotal.changed': [['元'], [null]],
  'orderTotal.changedAfterConfirmation': [['元'], [null]],
  'paymentMethods.brand': [['visa'], ['unionpay']],
  'paymentMethods.card': cross(['元', null], ['四', null]),
  'paymentMethods.bankAccount': cross(['元', null], ['四', null]),
  'paymentMethods.balance': [['元'], [null]],
  'paymentMethods.marked': [['元', ['角']]],
  'announcement.duration': cross(['2'], [2], ['seconds', 'minutes']),
  'identity.retry': cross(
    ['drawing', 'passkey', 'device', 'code'],
    ['not-recognized', 'cancelled', 'too-short', 'unavailable', 'not-loaded', 'unreadable', 'expired', 'signed-out'],
    [['drawing', 'code']],
    [undefined, 1, 2],
  ),
  'identity.codeSent': cross(['phone', 'email', null], [true, false]),
  'identity.codeNotSent': [[true], [false]],
  'identity.codeWait': cross([1, 5, null], [true, false]),
  'identity.acceptedFor': cross(['drawing', 'passkey', 'device', 'code'], ['元'], ['角']),
  'identity.confirmed': cross(['drawing', 'passkey', 'device', 'code'], ['元'], ['角', null]),
  'identity.changed': [
    ['元', '角'],
    [null, null],
  ],
  'identity.blocked': [[['passkey']], [[]]],
  'identity.protection': [['passkey'], ['obfuscated'], ['memory']],
  'identity.enrollment.taken': [
    [1, 5],
    [4, 5],
  ],
  'identity.enrollment.notTaken': [['cancelled'], ['too-short']],
  'identity.enrollment.redraw': [[3], [1]],
  'identity.enrollment.refused': [
    ['too-few'],
    ['too-many'],
    ['unreadable'],
    ['too-short'],
    ['too-simple'],
    ['too-common'],
    ['not-repeatable'],
    ['copied'],
  ],
  ...Object.fromEntries(
    ['new-payee', 'unusual-amount', 'both'].map((kind) => [
      `payeeWarning.warnings.${kind}`,
      [[{ amount: '元', payee: '角' }], [null]],
    ]),
  ),
  'selfVoicing.join': [[['元', '角']]],
  'received.received': receivedPhrases(),
  'received.refunded': receivedPhrases(),
  'swipeToPay.step': [
    [0, 4],
    [2, 4],
  ],
  'swipeToPay.atEnd': [['drag'], ['keys']],
};

describe.each(others.map((language) => [language.tag, language] as const))('the sentences of %s', (_tag, language) => {
  const own = leavesOf(sentencesOf.get(language.tag));
  const english = leavesOf(sentencesOf.get(en.tag));

  it('are the same as in English, with the same parameters', () => {
    // Except the characters that only one script has, and the number of lines of help.
    const shape = (leaves: ReadonlyMap<string, Leaf>) =>
      [...leaves]
        .filter(([path]) => !/selfVoicing\.characters\.[^ -~€£¥₹]|\.help\./.test(path))
        .map(([path, leaf]) => (typeof leaf === 'string' ? path : `${path}(${leaf.length})`))
        .sort();
    expect(shape(own)).toEqual(shape(english));
  });

  it('are not empty, unfinished or left in English', () => {
    for (const [path, leaf] of own) {
      const said = textsOf(path, leaf);
      const model = textsOf(path, english.get(path) ?? '');
      said.forEach((text, index) => {
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|null|NaN|\[object/);
        if (!passesThrough.has(path) && !cognates.has(text)) expect(text, path).not.toBe(model[index]);
      });
    }
  });

  it('contain no symbol that a voice would spell out', () => {
    for (const [path, leaf] of own) {
      for (const text of textsOf(path, leaf)) expect(text, path).not.toMatch(/[$%&+=*@#<>|/\\^~_{}[\]¥￥€£]/);
    }
  });

  it('ask for answers that are understood', () => {
    const { yes, no, first, second, third, repeat, cancel } = language.words.answers;
    const say = language.sentences.amountEntry;
    const isAskedFor = (answers: readonly string[], text: string) =>
      answers.some((answer) => text.toLowerCase().includes(answer));
    for (const answers of [yes, no, repeat, cancel]) expect(isAskedFor(answers, say.sayYesOrNo)).toBe(true);
    for (const answers of [first, second, no, repeat, cancel]) expect(isAskedFor(answers, say.sayWhich)).toBe(true);
    for (const answers of [first, second, third, no, repeat, cancel])
      expect(isAskedFor(answers, say.sayWhichOfThree)).toBe(true);
    for (const answers of [first, second, no]) expect(isAskedFor(answers, say.question('A', 'B'))).toBe(true);
  });
});

it('French has narrow no-break spaces before tall punctuation and within quotes, and curly apostrophes', () => {
  for (const [path, leaf] of leavesOf(sentencesOf.get(fr.tag))) {
    for (const text of textsOf(path, leaf)) expect(text, path).not.toMatch(/ [»:;?!]|« |'/);
  }
});

it.each(everyLanguage)('the sentences of $tag name only buttons that exist', ({ sentences }) => {
  const texts = [...leavesOf(sentences)].flatMap(([path, leaf]) => textsOf(path, leaf).map((text) => [path, text]));
  const isButton = (name: string) => texts.some(([, text]) => text === name || text?.startsWith(`${name}, `));
  const quoted = /(?:[Pp]ress “|按[^，。“”]*“|[Aa]ppuyez[^.:«»]* sur «\s?|“(?=[^”]*” बटन))([^”»]+?)\s?[”»]/g;
  const named = texts.flatMap(([path, text = '']) => [...text.matchAll(quoted)].map(([, name = '']) => [path, name]));
  const names = named.map(([, name]) => name);
  for (const button of [sentences.payment.retry, sentences.payment.cancel]) expect(names).toContain(button);
  for (const [path, name = ''] of named) expect(isButton(name), `${path}: ${name}`).toBe(true);
});

it.each(everyLanguage)('the phrases of $tag have no nested choices', ({ words }) => {
  const patterns = [...leavesOf(words).values()].filter((leaf) => typeof leaf === 'string');
  expect(patterns.length).toBeGreaterThan(50);
  for (const pattern of patterns) expect(pattern.replace(/\([^()]*\)/g, '')).not.toMatch(/[()]/);
});

interface Place {
  readonly language: Language;
  readonly amount: Money;
  readonly payee: string;
  readonly inDigits: string;
  readonly inWords: string;
  /** Number of braille cells of a text, rounded up. */
  readonly cells: (text: string) => number;
  readonly wordsOnly: RegExp;
  /** Matches what a masked sentence must not contain: facts, or the gaps that missing facts leave. */
  readonly unmasked: RegExp;
  /** Expected sentences. */
  readonly said: readonly (readonly ['received' | 'succeeded' | 'unknown', string])[];
  readonly twoMinutes: string;
  /** The normalized words of an event, as `toClips` joins them. */
  readonly joinedClips: (normalized: string) => string;
  readonly maxClips: number;
}

const places: readonly Place[] = [
  {
    language: zhHans,
    amount: money(2350, 'CNY'),
    payee: '蓝瓶咖啡',
    inDigits: '23.50元',
    inWords: '二十三元五角',
    // In current braille a Chinese character is two cells and a tone. One cell for a digit, and one for the number
    // sign.
    cells: (text) => Array.from(text).reduce((cells, char) => cells + (/\p{Script=Han}/u.test(char) ? 3 : 1), 1),
    wordsOnly: /^[\p{Script=Han}A\s，。、]+$/u,
    unmasked: /\d|二十三|蓝瓶|收款方|交易号|尾号|给。|，。|null|undefined/,
    said: [
      ['received', '收到二十三元五角，来自蓝瓶咖啡。交易号A 一 零。'],
      ['succeeded', '付款成功，二十三元五角，收款方蓝瓶咖啡，银行卡尾号一 零 三 四。交易号A 一 零。'],
      ['unknown', '请不要重复付款，二十三元五角，收款方蓝瓶咖啡。结果还不清楚。交易号A 一 零。'],
    ],
    twoMinutes: '还剩两分钟',
    joinedClips: (normalized) => normalized.replace(/[|/ ]/g, ''),
    maxClips: 200,
  },
  {
    language: fr,
    amount: money(2350, 'EUR'),
    payee: 'Café Bleu',
    inDigits: '23,50 euros',
    inWords: 'vingt-trois euros et cinquante centimes',
    // One cell for each character, one more for each capital, and one for the number sign.
    cells: (text) => text.length + (text.match(/\p{Lu}/gu)?.length ?? 0) + 1,
    wordsOnly: /^[\p{L}\s,.:’-]+$/u,
    unmasked: /\d|vingt|Café|Référence|finit par| (?:à|de|par)\.| ,|\s\.|null|undefined/,
    said: [
      ['received', 'Vous avez reçu vingt-trois euros et cinquante centimes de Café Bleu. Référence A un zéro.'],
      [
        'succeeded',
        'Paiement effectué\u202f: vingt-trois euros et cinquante centimes à Café Bleu, avec la carte qui finit par un zéro trois quatre. Référence A un zéro.',
      ],
      [
        'unknown',
        'Ne payez pas de nouveau\u202f: vingt-trois euros et cinquante centimes à Café Bleu. Le résultat n’est pas encore connu. Référence A un zéro.',
      ],
    ],
    twoMinutes: 'Encore deux minutes',
    joinedClips: (normalized) => normalized.replace(/[|/ ]+/g, ' ').trim(),
    maxClips: 240,
  },
  {
    language: hi,
    amount: money(2350, 'INR'),
    payee: 'ब्लू बॉटल',
    inDigits: '23.50 रुपये',
    inWords: 'तेईस रुपये पचास पैसे',
    // One cell for each letter, sign and digit, and one for the number sign.
    cells: (text) => Array.from(text).length + 1,
    wordsOnly: /^[\p{L}\p{M}\s,:।]+$/u,
    unmasked: /\d|तेईस|ब्लू|संदर्भ|आख़िरी अंक|: ?।|: को|, को|: से| ,|\s।|null|undefined/,
    said: [
      ['received', 'पैसे मिले: तेईस रुपये पचास पैसे, ब्लू बॉटल से। संदर्भ संख्या A एक शून्य।'],
      ['succeeded', 'भुगतान हो गया: तेईस रुपये पचास पैसे, ब्लू बॉटल को, कार्ड के आख़िरी अंक एक शून्य तीन चार। संदर्भ संख्या A एक शून्य।'],
      [
        'unknown',
        'दोबारा भुगतान न करें: तेईस रुपये पचास पैसे, ब्लू बॉटल को। अभी पता नहीं कि भुगतान हुआ या नहीं। संदर्भ संख्या A एक शून्य।',
      ],
    ],
    twoMinutes: 'दो मिनट बाकी',
    joinedClips: (normalized) => normalized.replace(/[|/ ]+/g, ' ').trim(),
    // Hindi has a word of its own for each number below a hundred.
    maxClips: 330,
  },
];

it('every language but English is compared with it', () => {
  expect(places.map(({ language }) => language.tag).sort()).toEqual(others.map(({ tag }) => tag).sort());
});

describe.each(places.map((place) => [place.language.tag, place] as const))('a payment event in %s', (_tag, place) => {
  const { language, amount, payee } = place;
  const { currency } = amount;
  const { askToHear, askToHearAmount } = language.sentences.announcement;
  const spoken = (text: string) => text.replace(/«\s?|\s?»|[“”]/g, '');
  const facts = { amount, payee, cardNumber: '6222 0000 1034', reference: 'A10' };
  const events = createPaymentEvents(facts);
  const named = events.map((event) => [Object.values(event).slice(4).join(' '), event] as const);

  it.each(named)('%s: starts with outcome and amount, within 40 braille cells', (_name, event) => {
    const { text } = describePaymentEvent(event, language);
    const at = text.indexOf(place.inDigits);
    expect(at).toBeGreaterThan(0);
    expect(place.cells(text.slice(0, at + place.inDigits.length)), text).toBeLessThanOrEqual(40);
  });

  it.each(named)('%s: has no space after a full-width full stop', (_name, event) => {
    expect(describePaymentEvent(event, language).text).not.toMatch(/。\s/);
  });

  it.each(named)('%s: has only words for the page voice', (_name, event) => {
    const { speech = '', masked = '' } = describePaymentEvent(event, language);
    expect(speech).toContain(place.inWords);
    expect(`${speech}${masked}`).toMatch(place.wordsOnly);
  });

  it.each(named)('%s: has a whole masked form without amount, payee and card', (_name, event) => {
    const { masked = '' } = describePaymentEvent(event, language);
    expect(masked).not.toMatch(place.unmasked);
    const isSoonOver = ['looking-up', 'processing', 'still-processing', 'checking', 'already-paying'].includes(
      event.type,
    );
    // Names the button that the page shows then.
    const isReview = ['review', 'expiring', 'extended'].includes(event.type);
    expect(masked.endsWith(` ${spoken(isReview ? askToHearAmount : askToHear)}`)).toBe(!isSoonOver);
    expect(masked).toMatch(/[.。।]$/);
  });

  it('has a different sentence for each event', () => {
    expect(new Set(events.map((event) => describePaymentEvent(event, language).text)).size).toBe(events.length);
  });

  it.each(place.said)('%s is said as expected', (type, speech) => {
    expect(describePaymentEvent({ ...facts, type }, language).speech).toBe(speech);
  });

  it('counts two minutes as people do', () => {
    const event = { ...facts, type: 'expiring', forMs: 120_000 } as const;
    expect(describePaymentEvent(event, language).speech).toContain(place.twoMinutes);
  });

  it('can be said in clips with every amount, word for word', () => {
    const phrases = new Set(clipVocabulary(language, [currency]));
    const { space } = language.words.speaking;
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.integer({ min: 1, max: 1_000_000_000_00 }), (event, minorUnits) => {
        const { plain = '' } = describePaymentEvent({ ...event, amount: money(minorUnits, currency) }, language);
        const said = toClips(plain, phrases)?.flatMap((piece) => ('phrase' in piece ? [piece.phrase] : []));
        expect(said?.join(space)).toBe(place.joinedClips(normalizeForClips(plain)));
      }),
      runs(20_261_124),
    );
    expect(phrases.size).toBeLessThan(place.maxClips);
  });

  it('names an amount that is heard as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_00 }), (minorUnits) => {
        const sum = money(minorUnits, currency);
        const { speech = '' } = describePaymentEvent({ type: 'received', amount: sum }, language);
        const spoken = speakAmount(sum, language);
        expect(speech).toContain(spoken);
        expect(hearAmount([spoken], { language, currency }), spoken).toMatchObject({ kind: 'amount', money: sum });
      }),
      runs(20_261_124),
    );
  });
});

it.each(everyLanguage)('the sentences of $tag offer no way that the payer has just used in vain', ({ sentences }) => {
  const { identity } = sentences;
  const alone = identity.retry('code', 'unavailable', ['code']);
  expect(alone).not.toBe(identity.retry('drawing', 'unavailable', ['code']));
  expect(alone).not.toBe(identity.retry('code', 'unavailable', ['code', 'passkey']));
  for (const cause of ['cancelled', 'not-recognized'] as const) {
    const beside = identity.retry('passkey', cause, ['passkey', 'code']);
    expect(beside.length, cause).toBeGreaterThan(identity.retry('passkey', cause, ['passkey']).length);
  }
});

type Leaf = string | ((...args: never[]) => unknown);

/** Words that English and another language write alike. */
const cognates = new Set('Code|Total|Vibration|Volume|image|option|plus|point|apostrophe|2 minutes'.split('|'));

/** Sentences that only join their arguments, and names of cards, many of which are the same everywhere. */
const passesThrough = new Set(['paymentMethods.brand', 'paymentMethods.marked', 'selfVoicing.join']);

function leavesOf(value: unknown, path = ''): Map<string, Leaf> {
  if (typeof value === 'string' || typeof value === 'function') return new Map([[path, value as Leaf]]);
  const entries = Object.entries(value as Record<string, unknown>);
  return new Map(entries.flatMap(([key, inner]) => [...leavesOf(inner, path === '' ? key : `${path}.${key}`)]));
}

function textsOf(path: string, leaf: Leaf): string[] {
  if (typeof leaf === 'string') return [leaf];
  const say = leaf as (...args: unknown[]) => unknown;
  return (calls[path] ?? usualCalls(path, leaf.length)).flatMap(
    (args) => [...leavesOf(say(...args)).values()] as string[],
  );
}

function usualCalls(path: string, arity: number): readonly (readonly unknown[])[] {
  if (!path.startsWith('announcement.')) return [['元', '店', '人'].slice(0, arity)];
  const all = { amount: '元', payee: '店', card: '四', reference: '七', contact: '客服', time: '秒' };
  return [
    [all],
    [{ ...all, amount: null, payee: null, card: null, reference: null, contact: null }],
    [{ ...all, amount: null }],
  ];
}

function receivedPhrases(): readonly (readonly unknown[])[] {
  return cross(['元', null], ['店', null]).map(([amount, payer]) => [{ amount, payer }]);
}

function amountCauses(): readonly string[] {
  const speech =
    'unsupported insecure-context permission-denied-once permission-denied service-not-allowed network no-microphone no-speech not-understood language-not-supported too-loud engine-failed download-failed timeout microphone-taken';
  const refusals =
    'nothing-heard no-amount negative zero approximate range several-amounts negated too-precise other-currency below-min above-max';
  return `${speech} ${refusals}`.split(' ');
}

/** Every combination. */
function cross(...lists: readonly (readonly unknown[])[]): unknown[][] {
  return lists.reduce<unknown[][]>((rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])), [[]]);
}
