import { rules } from '@payaloud/core/languages/zh-Hans/rules';
import { words } from '@payaloud/core/languages/zh-Hans/words';
import { money } from '@payaloud/core/money';
import { hearAmount, hearAnswer, speakAmount } from '@payaloud/core/spoken-amount';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

const language = { tag: 'zh-Hans', rules, words };
const hear = (said: string, currency = 'CNY') => hearAmount([said], { language, currency });

describe('the words of Mandarin', () => {
  const refusals = words.refusals.filter(({ where }) => where !== 'addition');
  it.each(refusals)('"$example" is refused as $reason', ({ example = '', reason }) => {
    expect(hear(example)).toMatchObject({ kind: 'refused', reason });
  });

  it('asks about an amount that may be added to another, and refuses it beside one', () => {
    expect(hear('加五块')).toMatchObject({ reason: 'correction', candidates: [{ minorUnits: 500 }] });
    expect(hear('十块加五块')).toMatchObject({ reason: 'several-amounts' });
  });

  it.each([...words.carriers, ...words.respellings])('"$example" is an amount', ({ example = '' }) => {
    expect(hear(example).kind).toBe('amount');
  });

  it.each(words.corrections)('"$example" is a question about the last amount', ({ example = '' }) => {
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
    ['给他转五十块', 5000],
    ['麻烦付一下五十块', 5000],
    ['五十整', 5000],
    ['卌元', 4000],
    ['40k', 4000000],
    ['二十三塊五毛', 2350],
    ['兩百塊', 20000],
    ['一百块零五毛', 10050],
    ['一百二十三点四五元', 12345],
    ['三毛二', 32],
    ['两块二毛五', 225],
    ['二百五', 25000],
    ['一万零五百', 1050000],
    ['一万五百', 1050000],
    ['1万零500元', 1050000],
    ['3百零5', 30500],
    ['1万2', 1200000],
    ['23块50', 2350],
    ['二 十 三 块 五', 2350],
    ['数字二二元', 2200],
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
  ])('refuses "%s" as %s if yuan are expected', (said, currency) => {
    expect(hear(said)).toMatchObject({ kind: 'refused', reason: 'other-currency', money: { currency } });
    expect(hear(said, currency).kind).toBe('amount');
  });

  it.each([
    '两千三点一',
    '一千六点五',
    '百十一',
    '三五百',
    '三四十块',
    '五打十',
    '几块',
    '元',
    '块五',
    '打五块',
    '五-十块',
    '10，200元',
    '1.5万5',
    '三块零',
    '一百零',
    '一万五十',
    '一块付',
    '十分谢谢',
    '三十五六块',
    '四十来块',
    '近百元',
    '百五',
    '一百二三',
    '三万五六千',
    '三块五到',
    '一百块不到',
    '五块一斤',
    '要二十块',
    '五块×2',
    '1千零200',
    '正五块',
  ])('takes no exact amount from "%s"', (said) => {
    expect(hear(said).kind).not.toBe('amount');
  });

  it.each([
    '两三块',
    '二三五',
    '一二三',
    '一百五块',
    '两万三元',
    '一百块五十',
    '十四块十',
    '三块五六',
    '二三十块',
    '五零',
  ])('asks about "%s"', (said) => {
    expect(hear(said).kind).toBe('ambiguous');
  });

  it('names amounts that sound alike: 四 and 十, 一 and 七', () => {
    expect(hear('四十块')).toMatchObject({ confusableWith: [{ minorUnits: 1400 }] });
    expect(hear('一百块')).toMatchObject({ confusableWith: [{ minorUnits: 70000 }] });
  });

  it('speaks amounts as people do', () => {
    const speak = (minorUnits: number) => speakAmount(money(minorUnits, 'CNY'), language);
    expect(speak(2350)).toBe('二十三元五角');
    expect(speak(200)).toBe('两元');
    expect(speak(20005)).toBe('两百元零五分');
    expect(speak(105)).toBe('一元零五分');
    expect(speak(115)).toBe('一元一角五分');
    expect(speak(5)).toBe('五分');
    expect(speakAmount(money(2350, 'CNY'), language, { style: 'digits' })).toBe('二三点五零元');
  });

  it.each([
    ['一元零五分', 105],
    ['一元五分', 105],
    ['两百元零五分', 20005],
    ['两百元五分', 20005],
  ])('hears "%s" as %i fen, with the zero and without', (said, minorUnits) => {
    expect(hear(said)).toMatchObject({ kind: 'amount', money: { minorUnits } });
  });

  it.each([
    [2350, 'TWD', '二十三点五零新台币'],
    [50000, 'TWD', '五百新台币'],
    [520, 'CAD', '五加元二十分'],
    [520, 'NZD', '五新西兰元二十分'],
    [520, 'SGD', '五新加坡元二十分'],
    [520, 'MOP', '五澳门元二十分'],
    [505, 'HKD', '五港元零五分'],
    [505, 'USD', '五美元零五美分'],
  ])('says %i of %s as "%s", and hears it', (minorUnits, currency, said) => {
    expect(speakAmount(money(minorUnits, currency), language)).toBe(said);
    expect(hear(said, currency)).toMatchObject({ kind: 'amount', money: { minorUnits, currency } });
  });

  it.each([
    ['二十三新台元五十新台分', 'TWD', 2350],
    ['新台币二十三元五角', 'TWD', 2350],
    ['五加元二十加分', 'CAD', 520],
  ])('also hears "%s"', (said, currency, minorUnits) => {
    expect(hear(said, currency)).toMatchObject({ kind: 'amount', money: { minorUnits, currency } });
  });

  it('names each dollar once if its full name is asked for', () => {
    expect(speakAmount(money(500, 'USD'), language, { currencyName: 'full' })).toBe('五美元');
    expect(speakAmount(money(500, 'TWD'), language, { currencyName: 'full' })).toBe('五新台币');
    expect(speakAmount(money(500, 'INR'), language, { currencyName: 'full' })).toBe('五印度卢比');
  });

  it('never speaks dollars as yuan', () => {
    const speak = (currency: string) => speakAmount(money(2350, currency), language);
    expect(speak('USD')).toBe('二十三美元五十美分');
    expect(speak('HKD')).toBe('二十三港元五十分');
    expect(speak('AUD')).toBe('二十三澳元五十澳分');
    expect(speakAmount(money(2350, 'USD'), language, { style: 'digits' })).toBe('二三点五零美元');
    expect(speakAmount(money(500, 'JPY'), language, { currencyName: 'full' })).toBe('五百日元');
    expect(speakAmount(money(2350, 'CNY'), language, { currencyName: 'full' })).toBe('二十三元五角');
  });

  it('asks about both amounts if a unit follows a digit whose scale was left out', () => {
    expect(hear('一百五块')).toMatchObject({ candidates: [{ minorUnits: 15000 }, { minorUnits: 10500 }] });
    expect(hear('3千2元')).toMatchObject({ candidates: [{ minorUnits: 320000 }, { minorUnits: 300200 }] });
    expect(hear('一百五')).toMatchObject({ kind: 'amount', money: { minorUnits: 15000 } });
  });

  it('reads any sequence of money characters without throwing, and only positive amounts', () => {
    const characters =
      '零〇一二两三四五六七八九十百千万亿半廿卅壹贰拾佰元块毛角分钱点负不要或到来几多整，。、 -～05.块塊萬兩￥$%';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from(characters)), { maxLength: 14 }), (said) => {
        const heard = hear(said.join(''));
        if (heard.kind === 'amount') {
          expect(heard.money.minorUnits).toBeGreaterThan(0);
          expect(said.join('')).not.toMatch(/[负或到几多%～]|不要/);
        }
      }),
      runs(7),
    );
  });

  it('understands every amount that it speaks, in both styles', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 10 ** 11 })),
        fc.constantFrom<'words' | 'digits'>('words', 'digits'),
        fc.constantFrom('CNY', 'USD', 'JPY', 'EUR', 'GBP', 'HKD', 'TWD', 'INR'),
        (minorUnits, style, currency) => {
          const amount = money(minorUnits, currency);
          const heard = hear(speakAmount(amount, language, { style }), currency);
          expect(heard).toMatchObject({ kind: 'amount', money: amount });
        },
      ),
      runs(5),
    );
  });

  it.each(['五交', '总共就是五块', '两千三十'])(
    'refuses "%s", which sounds almost like another number or unit',
    (said) => {
      expect(hear(said).kind).toBe('refused');
    },
  );

  it.each([
    ['二十吧', [2000, 2800]],
    ['二十呀', [2000, 2100]],
    ['吧二十元', [2000, 820, 82000]],
    ['就十块', [1000, 9000]],
    ['就十五', [1500, 9500]],
  ])('asks about "%s", which sounds almost like another number', (said, candidates) => {
    expect(hear(said)).toMatchObject({ candidates: candidates.map((minorUnits) => ({ minorUnits })) });
  });

  it.each([
    ['二十块吧', 2000],
    ['付二十', 2000],
    ['三块五交', 350],
    ['10点5', 1050],
  ])('ignores the words around "%s"', (said, minorUnits) => {
    expect(hear(said)).toMatchObject({ kind: 'amount', money: { minorUnits } });
  });

  it('asks about two digits after 点, which is both point and hour', () => {
    expect(hear('10点30')).toMatchObject({ kind: 'ambiguous', candidates: [{ minorUnits: 1030 }] });
  });

  it('accepts an answer only if it is the whole utterance', () => {
    expect(hearAnswer(['是的'], language)).toBe('yes');
    expect(hearAnswer(['不对'], language)).toBe('no');
    expect(hearAnswer(['再说一遍'], language)).toBe('repeat');
    expect(hearAnswer(['取消'], language)).toBe('cancel');
    expect(hearAnswer(['是按钮'], language)).toBeNull();
  });
});
