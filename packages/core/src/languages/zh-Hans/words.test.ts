import { rules } from '@payaloud/core/languages/zh-Hans/rules';
import { words } from '@payaloud/core/languages/zh-Hans/words';
import { money } from '@payaloud/core/money';
import { hearAmount, hearAnswer, speakAmount } from '@payaloud/core/spoken-amount';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const language = { tag: 'zh-Hans', rules, words };
const hear = (said: string, currency = 'CNY') => hearAmount([said], { language, currency });

describe('the words of Mandarin', () => {
  it.each(words.refusals)('"$example" is refused as $reason', ({ example, reason }) => {
    expect(hear(example)).toMatchObject({ kind: 'refused', reason });
  });

  it.each([...words.carriers, ...words.respellings])('"$example" is an amount', ({ example }) => {
    expect(hear(example).kind).toBe('amount');
  });

  it.each(words.corrections)('"$example" is a question about the last amount', ({ example }) => {
    expect(hear(example)).toMatchObject({ reason: 'correction', candidates: [{ minorUnits: 2000 }] });
  });

  it.each([
    ['三块五', 350],
    ['三块零五', 305],
    ['三块零五分', 305],
    ['三块五毛', 350],
    ['三块五毛五', 355],
    ['两毛五', 25],
    ['五角', 50],
    ['半块钱', 50],
    ['三块半', 350],
    ['俩块钱', 200],
    ['一百五', 15000],
    ['一百零五块', 10500],
    ['一百一十块', 11000],
    ['一千零五十', 105000],
    ['一千三百块零五毛', 130050],
    ['两万三', 2300000],
    ['十三万五', 13500000],
    ['十万零五百元', 10050000],
    ['23块5', 2350],
    ['1.2万', 1200000],
    ['3千块', 300000],
    ['十点零五元', 1005],
    ['壹佰贰拾叁元肆角伍分', 12345],
    ['壹圆零伍分', 105],
    ['￥300', 30000],
    ['人民币五十元', 5000],
    ['我要付二十三元五角', 2350],
    ['二十块钱，谢谢', 2000],
  ])('hears "%s" as %i fen', (said, minorUnits) => {
    expect(hear(said)).toMatchObject({ kind: 'amount', money: { minorUnits, currency: 'CNY' } });
  });

  it.each([
    ['五美元', 'USD'],
    ['五块美金', 'USD'],
    ['十港币', 'HKD'],
    ['三百日元', 'JPY'],
    ['二十欧元', 'EUR'],
    ['两英镑', 'GBP'],
  ])('refuses "%s" as %s where yuan are asked for', (said, currency) => {
    expect(hear(said)).toMatchObject({ kind: 'refused', reason: 'other-currency', money: { currency } });
    expect(hear(said, currency).kind).toBe('amount');
  });

  it.each(['两千三点一', '一千六点五', '百十一', '三五百', '三四十块', '五打十', '几块', '元', '块五', '打五块'])(
    'takes no exact amount from "%s"',
    (said) => {
      expect(hear(said).kind).not.toBe('amount');
    },
  );

  it.each(['两三块', '二三五', '一二三'])('asks about "%s"', (said) => {
    expect(hear(said).kind).toBe('ambiguous');
  });

  it('names what ears mix up: 四 and 十, 一 and 七', () => {
    expect(hear('四十块')).toMatchObject({ confusableWith: [{ minorUnits: 1400 }] });
    expect(hear('一百块')).toMatchObject({ confusableWith: [{ minorUnits: 70000 }] });
  });

  it('speaks amounts as people do', () => {
    const speak = (minorUnits: number) => speakAmount(money(minorUnits, 'CNY'), language);
    expect(speak(2350)).toBe('二十三元五角');
    expect(speak(200)).toBe('两元');
    expect(speak(20005)).toBe('两百元五分');
    expect(speakAmount(money(2350, 'CNY'), language, { style: 'digits' })).toBe('二三点五零元');
  });

  it('never speaks dollars as yuan', () => {
    const speak = (currency: string) => speakAmount(money(2350, currency), language);
    expect(speak('USD')).toBe('二十三美元五十美分');
    expect(speak('HKD')).toBe('二十三港元五十港分');
    expect(speak('AUD')).toBe('二十三澳元五十澳分');
    expect(speakAmount(money(2350, 'USD'), language, { style: 'digits' })).toBe('二三点五零美元');
    expect(speakAmount(money(500, 'JPY'), language, { currencyName: 'full' })).toBe('五百日元');
    expect(speakAmount(money(2350, 'CNY'), language, { currencyName: 'full' })).toBe('二十三元五角');
  });

  it('understands every amount that it speaks, in both styles', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 10 ** 11 })),
        fc.constantFrom<'words' | 'digits'>('words', 'digits'),
        fc.constantFrom('CNY', 'USD', 'JPY', 'EUR'),
        (minorUnits, style, currency) => {
          const amount = money(minorUnits, currency);
          const heard = hear(speakAmount(amount, language, { style }), currency);
          expect(heard).toMatchObject({ kind: 'amount', money: amount });
        },
      ),
      { seed: 5, numRuns: Number(process.env.PAYALOUD_SOAK ?? 1000) },
    );
  });

  it('takes an answer only as a whole', () => {
    expect(hearAnswer(['是的'], language)).toBe('yes');
    expect(hearAnswer(['不对'], language)).toBe('no');
    expect(hearAnswer(['再说一遍'], language)).toBe('repeat');
    expect(hearAnswer(['取消'], language)).toBe('cancel');
    expect(hearAnswer(['是按钮'], language)).toBeNull();
  });
});
