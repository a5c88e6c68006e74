import {
  amountMessage,
  initialAmountEntry,
  isMicrophoneOpen,
  type AmountEntryConfig,
} from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';

const config: AmountEntryConfig = {
  language: en,
  label: 'Donation:',
  locale: 'en-US',
  currency: 'USD',
  max: money(5000, 'USD'),
  required: 'optional',
  handsFree: 'off',
};
const tooMuch = { type: 'validation-message', reason: 'above-max' } as const;

describe('an error of an amount field', () => {
  it('names its field if the focus is elsewhere, also where others may hear', () => {
    expect(amountMessage(tooMuch, config, 'elsewhere')).toMatchObject({
      text: 'Donation: Enter fifty dollars or less.',
      masked: `Donation: ${amountMessage(tooMuch, config).masked}`,
    });
    const closed = { type: 'app-error', text: 'The shop is closed.' } as const;
    expect(amountMessage(closed, config, 'elsewhere').text).toBe('Donation: The shop is closed.');
    const chinese = { ...config, label: '小费', language: zhHans };
    expect(amountMessage(tooMuch, chinese, 'elsewhere').text).toMatch(/^小费：/);
  });

  it('is not named by a longer word that has the label in it', () => {
    const error = (text: string) => ({ type: 'app-error', text }) as const;
    const named = (label: string, text: string) => amountMessage(error(text), { ...config, label }, 'elsewhere').text;
    expect(named('Tip', 'Enter a multiple of five.')).toBe('Tip: Enter a multiple of five.');
    expect(named('Don', 'Le donné est faux.')).toBe('Don: Le donné est faux.');
    expect(named('Tip', 'Your tip, please.')).toBe('Your tip, please.');
    expect(named('Gift (£)', 'The gift is too large.')).toBe('The gift is too large.');
    const chinese = { ...config, label: '小费', language: zhHans };
    expect(amountMessage(error('请输入小费金额。'), chinese, 'elsewhere').text).toBe('请输入小费金额。');
  });

  it('has no word more if the focus is in the field, if it names the field, or if the field has no name', () => {
    const text = 'Enter fifty dollars or less.';
    expect(amountMessage(tooMuch, config).text).toBe(text);
    expect(amountMessage(tooMuch, { ...config, label: 'How much?' }, 'elsewhere').text).toBe(text);
    const own = { type: 'app-error', text: 'Enter a donation.' } as const;
    expect(amountMessage(own, config, 'elsewhere').text).toBe(own.text);
  });

  it('is the only announcement that names the field', () => {
    const echo = { type: 'echo', money: money(500, 'USD') } as const;
    expect(amountMessage(echo, config, 'elsewhere')).toEqual(amountMessage(echo, config));
  });
});

describe('the microphone of an amount field', () => {
  const preparing = { ...initialAmountEntry(null), status: 'preparing', expect: 'amount' } as const;

  it('counts as closed while the payer is asked whether to send the voice, or to download', () => {
    expect(isMicrophoneOpen({ ...preparing, step: 'consent', recipient: 'Google' })).toBe(false);
    expect(isMicrophoneOpen({ ...preparing, step: 'download-question', bytes: null })).toBe(false);
    expect(isMicrophoneOpen({ ...preparing, step: 'permission', opensAt: null })).toBe(true);
  });
});
