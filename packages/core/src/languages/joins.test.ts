import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { hi } from '@payaloud/core/languages/hi';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { describe, expect, it } from 'vitest';
import { selfVoicing as selfVoicingEn } from './en/sentences/selfVoicing';
import { selfVoicing as selfVoicingFr } from './fr/sentences/selfVoicing';
import { selfVoicing as selfVoicingHi } from './hi/sentences/selfVoicing';
import { selfVoicing as selfVoicingZhHans } from './zh-Hans/sentences/selfVoicing';

describe.each([
  [
    en,
    selfVoicingEn,
    'Is it you? Button, required',
    'Paid two to Cafe. Tea: one. Reference: A7.',
    'Receipt: $2.00, Cafe',
  ],
  [
    fr,
    selfVoicingFr,
    'Is it you? Button, required',
    'Paiement effectué\u202f: two à Cafe. Tea\u202f: one. Reference\u202f: A7.',
    'Reçu\u202f: $2.00, Cafe',
  ],
  [
    hi,
    selfVoicingHi,
    'Is it you? Button, required',
    'भुगतान हो गया: two, Cafe को। Tea: one। Reference: A7।',
    'रसीद: $2.00, Cafe',
  ],
  [
    zhHans,
    selfVoicingZhHans,
    'Is it you?Button，required',
    '付款成功，two，付给Cafe。Tea：one。Reference：A7。',
    '收据：$2.00，Cafe',
  ],
])('$tag', ({ sentences: { checkout } }, selfVoicing, control, receipt, title) => {
  it('joins the parts of a control without a second sign behind a question', () => {
    expect(selfVoicing.join(['Is it you?', 'Button', 'required'])).toBe(control);
    expect(selfVoicing.join([])).toBe('');
  });

  it('joins labels and values of a receipt with signs of its own', () => {
    const rest = [
      ['Tea', 'one'],
      ['Reference', 'A7'],
    ] as const;
    expect(checkout.receipt.speech('two', 'Cafe', rest)).toBe(receipt);
    expect(checkout.receipt.title('$2.00', 'Cafe')).toBe(title);
  });
});
