import {
  cleanPayee,
  describePaymentEvent,
  speakPayee,
  tellPayee,
  type PaymentEvent,
} from '@payaloud/core/internal/announcement';
import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
import { createPaymentEvents } from '@payaloud/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../../languages/test-support/everyLanguage';
import { expectSame, runs } from '../../../../../../test/laws';

const amount = money(2350, 'USD');
const plain = 'Bleu';
const outcomes = ['succeeded', 'refunded', 'declined', 'failed', 'cancelled'] as const;

/** Words that a hostile name may consist of. */
const tokens: Readonly<Record<string, readonly string[]>> = {
  en: 'Anna|Li|of|Paid|declined|Nothing was charged|5|five|hundred|dollars|$|USD|.|,|:|!|; |“|”|end of name|this name|end|name|to|&|Mary.|St.|five dollars'.split(
    '|',
  ),
  fr: 'Anna|Li|de|Payé|refusé|Rien n’a été débité|5|cinq|cents|euros|€|EUR|.|,|\u202f:|!|; |«\u202f|\u202f»|fin du nom|ce nom|fin|nom|à|&|Marie.|cinq euros'.split(
    '|',
  ),
  'zh-Hans':
    '安娜|李|付款成功|已退款|没有扣款|5|五|百|元|块钱|￥|CNY|。|，|：|！|“|”|名称结束|名称|结束|给|收款方|五元'.split(
      '|',
    ),
  hi: 'आना|ली|का|भुगतान हो गया|मंज़ूर नहीं हुआ|पैसे नहीं कटे|5|पाँच|सौ|रुपये|₹|INR|।|,|:|!|; |“|”|नाम समाप्त|नाम|समाप्त|को|&|पाँच रुपये'.split(
    '|',
  ),
};

/** The same for a language whose tokens nobody has listed. */
function tokensOf({ sentences: { payeeApart, payment }, ...language }: Language): readonly string[] {
  const five = speakAmount(money(500, 'EUR'), { ...language }).split(' ');
  const marks = payeeApart.closed(' ').split(/\s+/);
  const { succeeded, declined } = payment.headings;
  return [
    ...five,
    ...marks,
    succeeded,
    declined,
    'Anna',
    'Li',
    '5',
    '€',
    '$',
    '.',
    ',',
    ':',
    '!',
    '“',
    '”',
    '«',
    '»',
    '。',
  ];
}

const withoutQuotes = (text: string) => text.replace(/["“”„「」]|«\s?|\s?»/gu, '');
/** French writes "d’Anna" and "de Bleu", Italian "ad Anna" and "a Bleu". */
const unelided = (text: string) => text.replace(/\bd’/gu, 'de ').replace(/\bad\b/gu, 'a');
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Leaves out a name as a listener does who knows only how names are marked. */
function withoutName(text: string, { sentences }: Language, form: (text: string) => string): string {
  const [before = '', after = ''] = form(sentences.payeeApart.closed('\0')).split('\0');
  return text.replace(new RegExp(`${escape(before)}.*${escape(after)}`, 'u'), plain);
}

describe.each(everyLanguage.map((language) => [language.tag, language] as const))('a payee in %s', (tag, language) => {
  const { payeeApart, payment } = language.sentences;
  const { headings } = payment;
  const name = fc
    .array(fc.constantFrom(...(tokens[tag] ?? tokensOf(language))), { minLength: 1, maxLength: 8 })
    .map((all) => all.join(' '));
  const events = createPaymentEvents({ amount, payee: plain });
  const event = fc.constantFrom(...events);
  const described = new Map(events.map((one) => [one, describePaymentEvent(one, language)]));
  const expectedOf = (one: PaymentEvent) => {
    const { text = '', speech = '' } = described.get(one) ?? {};
    return { text, speech };
  };

  it('never changes how much is told, and what became of it', () => {
    fc.assert(
      fc.property(event, name, (one, payee) => {
        const expected = expectedOf(one);
        const { text, speech = '' } = describePaymentEvent({ ...one, payee }, language);
        const told = tellPayee(payee, 'within', language);
        const spoken = speakPayee(payee, 'within', language);
        const isClosed = told.endsWith(payeeApart.end);
        if (isClosed) expectSame(withoutName(text, language, String), expected.text);
        else if (told !== '') expectSame(unelided(text), unelided(expected.text.replace(plain, () => told)));
        // Nothing is left of a name of signs alone.
        if (spoken === '') return;
        if (isClosed) expectSame(withoutName(speech, language, withoutQuotes), expected.speech);
        else expectSame(unelided(speech), unelided(expected.speech.replace(plain, () => spoken)));
      }),
      runs(20_261_129, 5),
    );
  });

  it('is told as it is only if no currency and no outcome is heard in it', () => {
    fc.assert(
      fc.property(name, (payee) => {
        fc.pre(tellPayee(payee, 'within', language) === cleanPayee(payee));
        const kindIn = (currency: string) => hearAmount([payee], { language, currency }).kind;
        const inDollars = kindIn('USD');
        for (const currency of ['EUR', 'CNY']) expectSame(kindIn(currency), inDollars, payee);
        const said = outcomes.filter((outcome) => payee.toLowerCase().includes(headings[outcome].toLowerCase()));
        expectSame(said.join(), '', payee);
      }),
      runs(20_261_130),
    );
  });

  it('that is marked holds no pause, no quotes and no end of a name', () => {
    fc.assert(
      fc.property(name, (payee) => {
        const told = tellPayee(payee, 'within', language);
        fc.pre(told.endsWith(payeeApart.end));
        const [before = '', after = ''] = payeeApart.closed('\0').split('\0');
        const inner = told.slice(before.length, told.length - after.length);
        expectSame(/["“”«»]|[.,;:!?](\s|$)|[，。：！]/u.test(inner), false, inner);
        expectSame(inner.toLowerCase().includes(payeeApart.end), false, inner);
      }),
      runs(20_261_131),
    );
  });
});

describe('a payee called "Anna 5 dollars"', () => {
  const facts = { amount, payee: 'Anna 5 dollars' };

  it('is marked as a name for ears, and quoted for eyes and fingers', () => {
    expect(describePaymentEvent({ ...facts, type: 'succeeded' }, en)).toMatchObject({
      text: 'Paid 23.50 dollars to this name: “Anna 5 dollars”, end of name.',
      speech: 'Paid twenty-three dollars and fifty cents to this name: Anna 5 dollars, end of name.',
    });
    expect(describePaymentEvent({ ...facts, type: 'cancelled' }, fr)).toMatchObject({
      text: 'Paiement annulé\u202f: 23,50 dollars à ce nom\u202f: «\u202fAnna 5 dollars\u202f», fin du nom. Rien n’a été débité. Vous pouvez réessayer.',
    });
    expect(describePaymentEvent({ ...facts, payee: '安娜5元', type: 'succeeded' }, zhHans)).toMatchObject({
      text: '付款成功，23.50美元，收款方名称“安娜5元”，名称结束。',
      speech: '付款成功，二十三美元五十美分，收款方名称安娜5元，名称结束。',
    });
  });

  it('is the end of a button’s name', () => {
    const nameOf = (language: Language, figure: string, payee: string) =>
      language.sentences.payment.pay(figure, tellPayee(payee, 'last', language));
    expect(nameOf(en, '$23.50', facts.payee)).toBe('Pay $23.50 to this name: “Anna 5 dollars”');
    expect(nameOf(fr, '23,50\u00a0€', facts.payee)).toBe(
      'Payer 23,50\u00a0€ à ce nom\u202f: «\u202fAnna 5 dollars\u202f»',
    );
    expect(nameOf(zhHans, '¥23.50', '安娜五元')).toBe('付¥23.50给名为“安娜五元”的对象');
  });

  it.each([
    ['Paid. Anna', 'this name: “Paid Anna”, end of name'],
    ['Anna, end of name. Refunded', 'this name: “Anna Refunded”, end of name'],
    ['Anna. Call this number now', 'this name: “Anna Call this number now”, end of name'],
    ['Anna ＄５', 'this name: “Anna ＄５”, end of name'],
    ['Anna five hundred', 'this name: “Anna five hundred”'],
    ['Studio 54', 'this name: “Studio 54”'],
    ['Five Guys', 'Five Guys'],
    ['St. Mary & Sons, Inc.', 'St. Mary & Sons, Inc.'],
    ['Joe’s Diner', 'Joe’s Diner'],
    ['Incentive & Euroline', 'Incentive & Euroline'],
    ['Anna 5USD', 'this name: “Anna 5USD”, end of name'],
    ['Apple Pay', 'Apple Pay'],
  ])('other names: %s', (payee, told) => {
    expect(tellPayee(payee, 'within', en)).toBe(told);
  });

  it.each(['百度', '万科', '三只松鼠', '五芳斋', '支付宝', '元气森林', '中国人民保险'])(
    'usual Chinese names: %s',
    (payee) => {
      expect(tellPayee(payee, 'within', zhHans)).toBe(payee);
    },
  );

  it.each(['Aux Trois Petits Cochons', 'Un Dimanche à Paris', 'À la Carte', 'Crédit Agricole', 'Le Bon Marché'])(
    'usual French names: %s',
    (payee) => {
      expect(tellPayee(payee, 'within', fr)).toBe(payee);
    },
  );
});
