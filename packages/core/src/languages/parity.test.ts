import {
  clipVocabulary,
  describePaymentEvent,
  normalizeForClips,
  toClips,
  type PaymentEvent,
} from '@payaloud/core/announcement';
import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money, toDecimalString } from '@payaloud/core/money';
import { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const languages: readonly Language[] = [en, zhHans];
const others = languages.filter((language) => language !== en);

/** Everything that one sentence function can say; what it is called with are words, so no sign comes from outside. */
const calls: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'amountEntry.question': [[['元']], [['元', '角']]],
  'amountEntry.download': [[null], [4]],
  'amountEntry.downloadStart': [[null], [4]],
  'amountEntry.downloading': [[null], [40]],
  'amountEntry.consent': [[''], ['X']],
  'amountEntry.limit': cross(['above-max', 'below-min'], [null, '元']),
  'amountEntry.problem': cross(amountCauses(), [
    { amount: '元', limit: '角' },
    { amount: '元', limit: null },
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
    [{ limit: '元' }, { limit: null }],
  ),
  'announcement.amountInDigits': [['23.50', 'CNY']],
  'announcement.duration': cross(['2'], [2], ['seconds', 'minutes']),
  'identity.retry': cross(
    ['drawing', 'passkey', 'device', 'code'],
    ['not-recognized', 'cancelled', 'too-short', 'unavailable'],
    [['drawing', 'code']],
  ),
  'identity.blocked': [[['passkey']], [[]]],
  'identity.protection': [['passkey'], ['obfuscated'], ['memory']],
  'identity.enrollment.taken': [
    [1, 5],
    [4, 5],
  ],
  'identity.enrollment.notTaken': [['cancelled'], ['too-short']],
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
  'selfVoicing.join': [[['元', '角']]],
  'swipeToPay.step': [
    [0, 4],
    [2, 4],
  ],
  'swipeToPay.atEnd': [['drag'], ['keys']],
};

describe.each(others.map((language) => [language.tag, language] as const))('the sentences of %s', (_tag, language) => {
  const own = leavesOf(language.sentences);
  const english = leavesOf(en.sentences);

  it('are those of English: none is missing, none is over, and each takes the same', () => {
    // Signs that only one script has, and each language's own number of lines of help, are no gaps.
    const shape = (leaves: ReadonlyMap<string, Leaf>) =>
      [...leaves]
        .filter(([path]) => !/selfVoicing\.characters\.[^ -~€£¥₹]|\.help\./.test(path))
        .map(([path, leaf]) => (typeof leaf === 'string' ? path : `${path}(${leaf.length})`))
        .sort();
    expect(shape(own)).toEqual(shape(english));
  });

  it('are written in the language: none is empty, unfinished, or left in English', () => {
    for (const [path, leaf] of own) {
      const said = textsOf(path, leaf);
      const model = textsOf(path, english.get(path) ?? '');
      said.forEach((text, index) => {
        expect(text.trim(), path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|null|NaN|\[object/);
        if (!passesThrough.has(path)) expect(text, path).not.toBe(model[index]);
      });
    }
  });

  it('hold no sign that a voice would spell out', () => {
    for (const [path, leaf] of own) {
      for (const text of textsOf(path, leaf)) expect(text, path).not.toMatch(/[$%&+=*@#<>|/\\^~_{}[\]¥￥€£]/);
    }
  });

  it('name no button that is not there', () => {
    const buttons = new Set([...own.values()].filter((leaf) => typeof leaf === 'string'));
    for (const [path, leaf] of own) {
      for (const text of textsOf(path, leaf)) {
        for (const [, name = ''] of text.matchAll(/按“([^”]+)”/g)) expect(buttons, path).toContain(name);
      }
    }
  });

  it('ask for answers that are understood', () => {
    const { yes, no, repeat, cancel } = language.words.answers;
    for (const answers of [yes, no, repeat, cancel]) {
      expect(answers.some((answer) => language.sentences.amountEntry.sayYesOrNo.includes(answer))).toBe(true);
    }
  });
});

describe('a payment event in zh-Hans', () => {
  const { declineReasons, failureReasons } = zhHans.sentences.announcement;
  const facts = { amount: money(2350, 'CNY'), payee: '蓝瓶咖啡', cardNumber: '6222 0000 1034', reference: 'A10' };
  const events: PaymentEvent[] = [
    ...(
      [
        'review',
        'undo-ended',
        'undo-missed',
        'processing',
        'still-processing',
        'checking',
        'already-paying',
        'paying-elsewhere',
        'succeeded',
        'refunded',
        'received',
        'cancelled',
        'extended',
        'expired',
        'unknown',
        'can-send-again',
      ] as const
    ).map((type) => ({ ...facts, type })),
    ...(['3-d-secure', 'redirect', 'qr'] as const).map(
      (action) => ({ ...facts, type: 'action-required', action }) as const,
    ),
    { ...facts, type: 'undo-open', forMs: 10_000 },
    { ...facts, type: 'expiring', forMs: 120_000 },
    ...keysOf(declineReasons).map((reason) => ({ ...facts, type: 'declined', reason }) as const),
    ...keysOf(failureReasons).map((reason) => ({ ...facts, type: 'failed', reason }) as const),
  ];
  const named = events.map((event) => [Object.values(event).slice(4).join(' '), event] as const);

  it.each(named)('%s: starts with outcome and amount, within 40 braille cells', (_name, event) => {
    const { text } = describePaymentEvent(event, zhHans);
    // A Chinese character is two cells and a tone in current braille: three for each, one for a digit, and its number sign.
    const start = text.slice(0, text.indexOf('23.50元') + 6);
    expect(text.indexOf('23.50元')).toBeGreaterThan(0);
    expect(
      Array.from(start).reduce((cells, char) => cells + (/\p{Script=Han}/u.test(char) ? 3 : 1), 1),
    ).toBeLessThanOrEqual(40);
  });

  it.each(named)('%s: the page voice gets words only', (_name, event) => {
    const { speech = '', masked = '' } = describePaymentEvent(event, zhHans);
    expect(speech).toContain('二十三元五角');
    expect(`${speech}${masked}`).toMatch(/^[\p{Script=Han}A\s，。、]+$/u);
  });

  it.each(named)('%s: the masked form names neither amount nor payee nor card, and is whole', (_name, event) => {
    const { masked = '' } = describePaymentEvent(event, zhHans);
    expect(masked).not.toMatch(/\d|二十三|蓝瓶|交易号|尾号|给。|，。|null|undefined/);
    expect(masked).toMatch(/。 请按再听一遍，听取详情。$/);
  });

  it('says each event in words of its own', () => {
    expect(new Set(events.map((event) => describePaymentEvent(event, zhHans).text)).size).toBe(events.length);
  });

  it.each([
    ['received', '收到二十三元五角，来自蓝瓶咖啡。交易号A 一 零。'],
    ['succeeded', '已付二十三元五角给蓝瓶咖啡，银行卡尾号一 零 三 四。交易号A 一 零。'],
    ['unknown', '结果未确认，二十三元五角给蓝瓶咖啡。请勿重复付款，我们会继续查询。交易号A 一 零。'],
  ] as const)('%s is said as a payer in China expects it', (type, speech) => {
    expect(describePaymentEvent({ ...facts, type }, zhHans).speech).toBe(speech);
  });

  it('counts two minutes as people do', () => {
    const event = { ...facts, type: 'expiring', forMs: 120_000 } as const;
    expect(describePaymentEvent(event, zhHans).speech).toContain('还剩两分钟');
  });

  it('can be said in clips with every amount, character for character', () => {
    const phrases = new Set(clipVocabulary(zhHans, ['CNY']));
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.integer({ min: 1, max: 1_000_000_000_00 }), (event, minorUnits) => {
        const { plain = '' } = describePaymentEvent({ ...event, amount: money(minorUnits, 'CNY') }, zhHans);
        const said = toClips(plain, phrases)?.map((piece) => ('phrase' in piece ? piece.phrase : ''));
        expect(said?.join('')).toBe(normalizeForClips(plain).replace(/[|/ ]/g, ''));
      }),
      { numRuns: Number(process.env.PAYALOUD_SOAK ?? 1_000), seed: 20_261_124 },
    );
    expect(phrases.size).toBeLessThan(200);
  });

  it('names the amount so that it would be heard as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_00 }), (minorUnits) => {
        const amount = money(minorUnits, 'CNY');
        const { speech = '' } = describePaymentEvent({ type: 'received', amount }, zhHans);
        const heard = hearAmount([speech.slice('收到'.length, -1)], { language: zhHans, currency: 'CNY' });
        expect(heard, toDecimalString(amount)).toMatchObject({ kind: 'amount', money: amount });
        expect(speech).toBe(`收到${speakAmount(amount, zhHans)}。`);
      }),
      { numRuns: Number(process.env.PAYALOUD_SOAK ?? 1_000), seed: 20_261_124 },
    );
  });
});

type Leaf = string | ((...args: never[]) => unknown);

/** Sentences that are made of what goes in, in any language. */
const passesThrough = new Set(['selfVoicing.join']);

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
  if (!path.startsWith('announcement.')) return [['元', '店'].slice(0, arity)];
  const all = { amount: '元', payee: '店', card: '四', reference: '七', time: '秒' };
  return [[all], [{ ...all, amount: null, payee: null, card: null, reference: null }], [{ ...all, amount: null }]];
}

function amountCauses(): readonly string[] {
  const speech =
    'unsupported insecure-context permission-denied-once permission-denied service-not-allowed network no-microphone no-speech language-not-supported too-loud engine-failed download-failed timeout aborted';
  const refusals =
    'nothing-heard no-amount negative zero approximate range several-amounts negated too-precise other-currency below-min above-max';
  return `${speech} ${refusals}`.split(' ');
}

/** Every combination. */
function cross(...lists: readonly (readonly unknown[])[]): unknown[][] {
  return lists.reduce<unknown[][]>((rows, list) => rows.flatMap((row) => list.map((one) => [...row, one])), [[]]);
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
