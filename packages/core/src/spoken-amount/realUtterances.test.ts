import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { currencyCodes, fractionDigits, money } from '@payaloud/core/money';
import { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';

/** Texts that people say and recognizers write. */
interface Utterances {
  readonly currency: string;
  /** Minor units by the text that must be heard exactly so. */
  readonly heard?: Readonly<Record<string, number>>;
  /** Texts that must never be accepted as an amount. */
  readonly notAccepted?: readonly string[];
}

const english: Readonly<Record<string, Utterances>> = {
  'scales and fractions of them': {
    currency: 'USD',
    heard: {
      'twenty three and a half thousand dollars': 2350000,
      'half a grand': 50000,
      'one and a half grand': 150000,
      '$1.25 billion': 125000000000,
      '$1.2k': 120000,
      'twelve hundred and fifty dollars': 125000,
    },
    notAccepted: [
      'twelve fifty dollars',
      'one hundred and fifty cents',
      'a hundred oh five',
      'a million and a half dollars',
    ],
  },
  'text that recognizers write': {
    currency: 'USD',
    heard: {
      '$2 and 50¢': 250,
      '$20 50 cents': 2050,
      '20$50': 2050,
      'five dollars, fifty cents': 550,
      'ten U.S. dollars': 1000,
      'U.S. $10': 1000,
      'five point five oh dollars': 550,
      '２３．５０': 2350,
      '𝟐𝟑.𝟓𝟎': 2350,
      '\u202a20\u202c dollars': 2000,
    },
    notAccepted: [
      '2:50',
      '$20.50 cents',
      'twenty 5 dollars',
      '1 200 dollars',
      '$5.999',
      '$10-20',
      '10+',
      '≈10 dollars',
      '20 $50',
      '2️⃣0️⃣ dollars',
      '½ dollar',
      '2\u200b0 dollars',
    ],
  },
  'words around an amount': {
    currency: 'USD',
    heard: {
      "I'd like to make a payment of twenty dollars": 2000,
      "I'm going to pay twenty dollars": 2000,
      'could you please charge me twenty dollars': 2000,
      'paying twenty dollars': 2000,
      'all right, twenty dollars': 2000,
      'give him twenty dollars': 2000,
      'add a tip of twenty dollars': 2000,
      'five dollars as a tip': 500,
      'twenty dollars thank you very much': 2000,
    },
    notAccepted: [
      'pay for dollars',
      'to fifty',
      'paying John ten dollars',
      'give John ten dollars',
      "I'm fifty",
      'five for the tip',
      'cancel ten dollars',
    ],
  },
  'sums, parts and quantities': {
    currency: 'USD',
    notAccepted: [
      'five plus two dollars',
      'two at three dollars each',
      'five tickets for ten dollars',
      'two fives',
      'half of fifty',
      'ten dollars off',
      'twenty dollars less five',
      'a third of a dollar',
      'ten dollars an hour',
      'may 5',
      '555-1234',
      '10x',
      '1mm',
    ],
  },
  'digits, one of which may be a stutter': {
    currency: 'USD',
    heard: { 'one two point six five dollars': 1265, 'digits one one two point six five dollars': 11265 },
    notAccepted: ['one one two point six five dollars', 'one two two point six five', 'two three two three point five'],
  },
  'amounts that are not exact': {
    currency: 'USD',
    notAccepted: [
      'ten-ish dollars',
      'five dollars and change',
      'a couple of dollars',
      'fifty-odd dollars',
      'ten dollars tops',
    ],
  },
  'rupees as they are written': {
    currency: 'INR',
    heard: {
      '1 lakh 20 thousand rupees': 12000000,
      '₹1,20,000': 12000000,
      'Rs. 500/-': 50000,
      '500/-': 50000,
      'two and a half lakh': 25000000,
    },
    notAccepted: ['fifty rupees fifty rupees', 'twenty rupee fifty rupees'],
  },
  'francs as they are written': { currency: 'CHF', heard: { 'CHF 5.–': 500, '5.- CHF': 500, "1'234.50": 123450 } },
  'codes and names before the number': { currency: 'ILS', heard: { 'NIS 5': 500, '₪5': 500, '5 NIS': 500 } },
};

const french: Readonly<Record<string, Utterances>> = {
  'a tip or a gift of an amount': {
    currency: 'EUR',
    heard: {
      'un pourboire de cinq euros': 500,
      'cinq euros de pourboire': 500,
      'je voudrais faire un don de vingt-cinq euros': 2500,
      'le montant est de vingt euros': 2000,
      'un don de deux cents euros': 20000,
    },
    notAccepted: ['un pourboire de cent euros', 'un don de mille euros', 'de cent euros', 'vingt de pourboire'],
  },
  'scales that may be left out': {
    currency: 'EUR',
    heard: { 'un million deux cent mille euros': 120000000, 'un million deux euros': 100000200 },
    notAccepted: ['un million deux', 'deux millions cinq cents', '20k50'],
  },
  'signs and separators': {
    currency: 'EUR',
    heard: { '23€50': 2350, '1\u202f234,56 €': 123456, '23,50€': 2350 },
    notAccepted: ['23.50 €', '20 €50', '10h30'],
  },
  'cents with euros': {
    currency: 'EUR',
    heard: {
      'vingt-trois euros cinquante cents': 2350,
      'deux euros cinq cents': 205,
      'deux cents euros vingt cents': 20020,
      'cinq cents': 50000,
    },
    notAccepted: ['vingt cents'],
  },
  'cents of Canada': {
    currency: 'CAD',
    heard: {
      'cinquante cents': 50,
      'un cent': 1,
      'deux dollars cinquante cents': 250,
      'deux dollars et cinq cents': 205,
      'cinq cents dollars et cinq cents': 50005,
      'deux mille cinq cents dollars': 250000,
      'deux piastres': 200,
    },
    notAccepted: ['cinq cents', 'quinze cents'],
  },
  'amounts that are not exact or not single': {
    currency: 'EUR',
    notAccepted: [
      "une dizaine d'euros",
      'pas dix, douze',
      'dix plus deux euros',
      'deux billets de dix',
      'dix euros pièce',
    ],
  },
};

const mandarin: Readonly<Record<string, Utterances>> = {
  'digits among words': {
    currency: 'CNY',
    heard: {
      '1万600': 1060000,
      '3千5百': 350000,
      '20块5毛': 2050,
      '23．50元': 2350,
      '「二十元」': 2000,
      '二十元，五角': 2050,
    },
    notAccepted: ['23。50', '1千60', '10，200元', '2 0 块', '5百5十', '一一二点六五元'],
  },
  'the name of the currency after both parts': {
    currency: 'USD',
    heard: { 两块五美金: 250, 二十元美金: 2000, 二十块美金: 2000 },
    notAccepted: ['两块五人民币', '二十块欧元', '二十美金二十美金', '五美元五美元'],
  },
  'words around an amount': {
    currency: 'CNY',
    heard: {
      '您好，二十块': 2000,
      捐赠一百元: 10000,
      微信支付二十元: 2000,
      '是的，二十块': 2000,
      给妈妈转二十块: 2000,
    },
    notAccepted: ['就二十块', '一人十块', '十块一个', '三张二十'],
  },
  'amounts that are not exact or not single': {
    currency: 'CNY',
    notAccepted: [
      '块八毛',
      '百来块',
      '一两百',
      '三五块',
      '五块多',
      '打八折',
      '涨了十块',
      '找零十块',
      '十点半',
      '三块八九',
      '十百块',
      '十千块',
      '二十点十',
      '三点十五块',
    ],
  },
};

describe.each([
  ['English', en, english],
  ['French', fr, french],
  ['Mandarin', zhHans, mandarin],
] as const)('in %s', (_name, language: HearingLanguage, kinds: Readonly<Record<string, Utterances>>) => {
  describe.each(Object.entries(kinds))('%s:', (_kind, { currency, heard = {}, notAccepted = [] }) => {
    it.each(Object.entries(heard))('"%s" is %i', (said, minorUnits) => {
      expect(hearAmount([said], { language, currency })).toMatchObject({ money: money(minorUnits, currency) });
      expect(hearAmount([said], { language, currency }).kind).toBe('amount');
    });

    it.each(notAccepted)('"%s" is not accepted', (said) => {
      expect(hearAmount([said], { language, currency }).kind).not.toBe('amount');
    });
  });

  it('every currency is heard as it is spoken, in words and in digits', () => {
    for (const currency of currencyCodes()) {
      for (const [minorUnits, style] of [
        [2 * 10 ** fractionDigits(currency), 'words'],
        [98_765, 'words'],
        [98_765, 'digits'],
      ] as const) {
        const said = speakAmount(money(minorUnits, currency), language, { style, currencyName: 'full' });
        const heard = hearAmount([said], { language, currency });
        expect(heard, said).toMatchObject({ kind: 'amount', money: { minorUnits, currency } });
      }
    }
  });
});
