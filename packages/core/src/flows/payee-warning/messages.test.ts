import {
  describeStopped,
  describeWarning,
  warningInWords,
  type PayeeWarning,
} from '@payaloud/core/internal/payee-warning';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../languages/test-support/everyLanguage';

const warningOf = (kind: PayeeWarning['kind'], payee = 'Anna Li'): PayeeWarning => ({
  amount: money(25_000_00, 'USD'),
  payee,
  kind,
});
const kinds = ['new-payee', 'unusual-amount', 'both'] as const;
const advice = en.sentences.payeeWarning.advice;

describe('a warning', () => {
  it.each([
    ['new-payee', 'New payee: Anna Li.'],
    ['unusual-amount', 'Far more than usual: 25000.00 dollars to Anna Li.'],
    ['both', 'Far more than usual: 25000.00 dollars to Anna Li, a new payee.'],
  ] as const)('in English, %s', (kind, first) => {
    expect(describeWarning(warningOf(kind), en).text).toBe(`${first} ${advice}`);
  });

  it.each([
    ['new-payee', 'Nouveau bénéficiaire\u202f: Anna Li. ', '新收款人：Anna Li。'],
    [
      'unusual-amount',
      'Bien plus que d’habitude\u202f: 25000,00 dollars à Anna Li. ',
      '金额比平时大很多：25000.00美元，收款人Anna Li。',
    ],
    [
      'both',
      'Bien plus que d’habitude\u202f: 25000,00 dollars à Anna Li, nouveau bénéficiaire. ',
      '金额比平时大很多：25000.00美元，新收款人Anna Li。',
    ],
  ] as const)('in French and Chinese, %s', (kind, inFrench, inChinese) => {
    expect(describeWarning(warningOf(kind), fr).text).toBe(inFrench + fr.sentences.payeeWarning.advice);
    expect(describeWarning(warningOf(kind), zhHans).text).toBe(inChinese + zhHans.sentences.payeeWarning.advice);
  });

  it('has only words for the page voice', () => {
    expect(warningInWords(warningOf('unusual-amount'), en)).toEqual({
      speech: `Far more than usual: twenty-five thousand dollars to Anna Li. ${advice}`,
    });
    expect(warningInWords(warningOf('both'), zhHans).speech).toContain(
      '金额比平时大很多：两万五千美元，新收款人Anna Li。',
    );
  });

  it.each(everyLanguage.flatMap((language) => kinds.map((kind) => [language.tag, kind, language] as const)))(
    'names neither payee nor amount if others may hear: %s, %s',
    (_tag, kind, language) => {
      const { masked = '' } = describeWarning(warningOf(kind), language);
      expect(masked).not.toMatch(/\d|Anna|[“”«»]|[ ，：]。|[ :] ?\.|null|undefined/);
      expect(masked).toContain(language.sentences.payeeWarning.advice);
    },
  );

  it('keeps the name "Anna 5 dollars" apart from the amount', () => {
    const warning = warningOf('both', 'Anna 5 dollars');
    expect(describeWarning(warning, en).text).toContain(
      'Far more than usual: 25000.00 dollars to this name: “Anna 5 dollars”, end of name, a new payee. ',
    );
    expect(warningInWords(warning, en).speech).toContain(
      'twenty-five thousand dollars to this name: Anna 5 dollars, end of name, a new payee. ',
    );
    expect(describeWarning(warningOf('new-payee', '安娜5元'), zhHans).text).toContain(
      '新收款人：名称“安娜5元”，名称结束。',
    );
  });

  it('is said again if a press cut it off, unless the payer has stopped', () => {
    const { topic, repeatIfCutOff } = describeWarning(warningOf('new-payee'), en);
    expect(repeatIfCutOff).toEqual({ about: topic, unless: 'newer' });
    expect(describeStopped(en)).toMatchObject({
      text: 'Nothing was paid. You can go back to the warning.',
      closes: topic,
      lang: 'en',
    });
  });
});
