import { rules } from '@payaloud/core/languages/zh-Hans/rules';
import { words } from '@payaloud/core/languages/zh-Hans/words';
import { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

const language = { tag: 'zh-Hans', rules, words };
const hear = (said: string, currency = 'CNY') => hearAmount([said], { language, currency });

describe('the words of Mandarin', () => {
  it('names amounts that sound alike: 四 and 十, 一 and 七', () => {
    expect(hear('四十块')).toMatchObject({ confusableWith: [{ minorUnits: 1400 }] });
    expect(hear('一百块')).toMatchObject({ confusableWith: [{ minorUnits: 70000 }] });
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

  it('accepts an answer only if it is the whole utterance', () => {
    expect(hearAnswer(['是的'], language)).toBe('yes');
    expect(hearAnswer(['不对'], language)).toBe('no');
    expect(hearAnswer(['再说一遍'], language)).toBe('repeat');
    expect(hearAnswer(['取消'], language)).toBe('cancel');
    expect(hearAnswer(['是按钮'], language)).toBeNull();
  });
});
