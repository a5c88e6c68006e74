import {
  describeNews,
  describeNotice,
  readClaim,
  readNews,
  readNoted,
  type PayeeNews,
} from '@payaloud/core/internal/received';
import { clipVocabulary, toClips } from '@payaloud/core/internal/clips';
import { received as englishReceived } from '@payaloud/core/languages/en/received';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

const news = (changes: Partial<PayeeNews> = {}): PayeeNews => ({
  id: 'p1.paid',
  kind: 'received',
  amount: money(2350, 'USD'),
  payer: 'Anna Li',
  heard: false,
  ...changes,
});

describe('what a payee hears', () => {
  it.each([
    [en, 'USD', 'Anna Li', 'Received 23.50 dollars from Anna Li.', 'Refunded 23.50 dollars to Anna Li.'],
    [zhHans, 'CNY', '李安娜', '收到23.50元，来自李安娜。', '已退款23.50元，退给李安娜。'],
    [
      fr,
      'EUR',
      'Anna Li',
      'Vous avez reçu 23,50 euros d’Anna Li.',
      'Remboursement effectué\u202f: 23,50 euros à Anna Li.',
    ],
  ] as const)('has the amount and the payer: $tag', (language, currency, payer, received, refunded) => {
    const said = (kind: PayeeNews['kind']) =>
      describeNews(news({ kind, payer, amount: money(2350, currency) }), language).text;
    expect([said('received'), said('refunded')]).toEqual([received, refunded]);
  });

  it.each([
    [
      en,
      'USD',
      'Received twenty-three dollars and fifty cents from Anna Li.',
      'Received a payment. For the details, press Hear it again.',
    ],
    [zhHans, 'CNY', '收到二十三元五角，来自Anna Li。', '收到一笔款项。要听详情，请按“再听一遍”。'],
    [
      fr,
      'EUR',
      'Vous avez reçu vingt-trois euros et cinquante centimes d’Anna Li.',
      'Vous avez reçu un paiement. Pour les détails, appuyez sur Réécouter.',
    ],
  ] as const)(
    'is in words by the page voice, and has no amount and no name if others may hear: $tag',
    (language, currency, speech, masked) => {
      expect(describeNews(news({ amount: money(2350, currency) }), language)).toMatchObject({ speech, masked });
    },
  );

  it.each(['Anna. Received 500 dollars', 'Anna: Received 500 dollars!', 'Anna。Received 500 dollars'])(
    'is one sentence, whatever a payer is called: %s',
    (payer) => {
      const { text, speech = '' } = describeNews(news({ payer }), en);
      expect(text).toBe('Received 23.50 dollars from this name: “Anna Received 500 dollars”.');
      // The mark that a name follows, and the end.
      expect(speech.match(/[.,:;!?。]/g)).toEqual([':', '.']);
    },
  );

  it('names nobody if the payer may not be told, and a name never hides or adds an amount', () => {
    expect(describeNews(news({ payer: null }), en).text).toBe('Received 23.50 dollars.');
    expect(describeNews(news({ payer: '\u202eAnna <b>$5</b>' }), en).speech).toBe(
      'Received twenty-three dollars and fifty cents from this name: Anna 5.',
    );
  });

  it.each([
    [en, 'USD'],
    [zhHans, 'CNY'],
    [fr, 'EUR'],
  ] as const)('can be said in clips with every amount: $tag', (language, of) => {
    const phrases = new Set(clipVocabulary(language, [of]));
    const kinds = ['received', 'refunded'] as const;
    const say = (kind: PayeeNews['kind'], minorUnits: number) =>
      describeNews(news({ kind, amount: money(minorUnits, of) }), language);
    for (const kind of kinds) expect(toClips(say(kind, 1).masked ?? '', phrases), kind).not.toBeNull();
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 1_000_000_00 }), (kind, minorUnits) => {
        const { plain = '' } = say(kind, minorUnits);
        expect(toClips(plain, phrases), plain).not.toBeNull();
      }),
      runs(20_261_129),
    );
  });

  it('needs no clips but those of the part for payees', () => {
    const phrases = clipVocabulary(englishReceived, ['USD']);
    expect(phrases).toEqual(expect.arrayContaining(['received', 'refunded', 'two', 'dollars']));
    expect(phrases).not.toContain('declined');
  });

  it('about the connection is one sentence each, and the newer one replaces the older one', () => {
    const [offline, online] = [describeNotice('offline', en), describeNotice('online', en)];
    expect(offline.topic).toBe(online.topic);
    expect([offline.text, online.text]).toEqual([
      'No connection. New payments can’t be announced here yet.',
      'Connected again.',
    ]);
  });
});

describe('an answer of the server', () => {
  const item = { ...news(), orderId: '17' };

  it('is read whole', () => {
    expect(readNews({ news: [item] })).toEqual([news()]);
    expect(readClaim({ kind: 'granted', forMs: 5, news: [] })).toEqual({ kind: 'granted', forMs: 5, news: [] });
    expect(readClaim({ kind: 'taken', retryAfterMs: 7 })).toEqual({ kind: 'taken', retryAfterMs: 7 });
    expect(readNoted({ heard: ['a'] })).toEqual(['a']);
  });

  it.each<[string, object]>([
    ['half a cent', { amount: { minorUnits: 0.5, currency: 'USD' } }],
    ['an amount as text', { amount: { minorUnits: '2350', currency: 'USD' } }],
    ['nothing', { amount: { minorUnits: 0, currency: 'USD' } }],
    ['a currency that nobody has', { amount: { minorUnits: 1, currency: 'ABC' } }],
    ['another kind', { kind: 'promised' }],
    ['no id', { id: '' }],
    ['a name that is a number', { payer: 5 }],
    ['no word whether it was heard', { heard: undefined }],
  ])('is refused as a whole if it has %s', (_name, changes) => {
    expect(readNews({ news: [item, { ...item, ...changes }] })).toBeNull();
  });

  it.each([null, 'news', {}, { news: {} }])('is refused if it has no list: %j', (body) => {
    expect([readNews(body), readNoted(body), readClaim(Object(body))]).toEqual([null, null, null]);
  });
});
