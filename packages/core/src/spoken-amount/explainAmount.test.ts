import { describe, expect, it } from 'vitest';
import { de } from '@payaloud/core/languages/de';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { explainAmount, hearAmount } from '@payaloud/core/spoken-amount';
import { everyLanguage } from '../languages/test-support/everyLanguage';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const inDollars = { language: en, currency: 'USD' } as const;

describe('explainAmount', () => {
  it('names each phrase with its roles', () => {
    const [first] = explainAmount(['um two hundred dollars please'], inDollars).transcripts;
    expect(first?.phrases).toEqual([
      { text: 'um', roles: ['hesitation'], currency: null },
      { text: 'two', roles: ['number'], currency: null },
      { text: 'hundred', roles: expect.arrayContaining(['scale']), currency: null },
      { text: 'dollars', roles: ['unit'], currency: 'USD' },
      { text: 'please', roles: ['filler'], currency: null },
    ]);
    expect(first).toMatchObject({ amounts: [usd(20_000)], question: null, refusal: null });
  });

  it('tells why one transcript is asked about or refused', () => {
    const { transcripts, result } = explainAmount(['two fifty', 'about ten dollars', 'blue ten dollars'], inDollars);
    expect(transcripts).toMatchObject([
      { amounts: [usd(250), usd(25_000)], question: 'bare-pair', refusal: null },
      { amounts: [], question: null, refusal: 'approximate' },
      { amounts: [usd(1000)], question: null, refusal: 'no-amount' },
    ]);
    expect(transcripts[2]?.phrases[0]).toEqual({ text: 'blue', roles: ['unknown'], currency: null });
    expect(result.kind).toBe('ambiguous');
  });

  it('has the result of hearAmount, with its limits and its first five transcripts', () => {
    const options = { ...inDollars, max: usd(1000) };
    const said = ['twelve dollars', 'ten dollars', 'a', 'b', 'c', 'd'];
    const explained = explainAmount(said, options);
    expect(explained.result).toEqual(hearAmount(said, options));
    expect(explained.transcripts.map(({ transcript }) => transcript)).toEqual(said.slice(0, 5));
  });

  it.each(everyLanguage.map((language) => [language.tag, language] as const))(
    'agrees with hearAmount about a single transcript in %s',
    (_tag, language) => {
      for (const said of ['1.500', '10', '15:30', '-5', '0']) {
        const { result, transcripts } = explainAmount([said], { language, currency: 'EUR' });
        const amounts = { amount: 1, ambiguous: 1, refused: 0 }[result.kind];
        expect(transcripts[0]?.refusal ?? null, said).toBe(result.kind === 'refused' ? result.reason : null);
        expect(transcripts[0]?.amounts.length, said).toBeGreaterThanOrEqual(amounts);
      }
    },
  );

  it('shows no number of a card, and no phrases of a conversation', () => {
    const [card] = explainAmount(['4242 4242 4242 4242'], { language: de, currency: 'EUR' }).transcripts;
    expect(card).toMatchObject({ transcript: '…', phrases: [] });
    const [long] = explainAmount(['ten dollars '.repeat(30)], inDollars).transcripts;
    expect(long).toMatchObject({ phrases: [], amounts: [], refusal: 'no-amount' });
  });
});
