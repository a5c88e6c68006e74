import { describe, expect, it } from 'vitest';
import { en } from './en';
import { fr } from './fr';
import { zhHans } from './zh-Hans';

describe('the question before a download', () => {
  it.each([
    [fr, 'Il vous sera souvent demandé de préciser le montant.'],
    [zhHans, '听完后，常会再问您是哪个金额。'],
  ])("says that the page's own French and Mandarin models ask often", ({ sentences }, warning) => {
    expect(sentences.amountEntry.download(4.5)).toContain(warning);
    expect(sentences.amountEntry.download(null)).not.toContain(warning);
  });

  it('says nothing of the kind in English', () => {
    expect(en.sentences.amountEntry.download(30.2)).toMatch(/not sent or stored\.$/);
  });
});
