import { describe, expect, it } from 'vitest';
import { readResults, withoutEcho } from './transcripts';

describe('readResults', () => {
  it('keeps the n-best list in the recognizer’s order, whatever its confidences', () => {
    expect(readResults([final(['fifteen dollars', 0.4], ['fifty dollars', 0.9])])).toEqual({
      isFinal: true,
      isTentative: true,
      transcripts: ['fifteen dollars', 'fifty dollars'],
    });
  });

  it('treats an interim result as neither final nor tentative', () => {
    expect(readResults([interim('twenty')])).toEqual({ isFinal: false, isTentative: false, transcripts: ['twenty'] });
  });

  it('treats a final result with confidence 0 as tentative', () => {
    expect(readResults([final(['twenty', 0])])).toMatchObject({ isFinal: false, isTentative: true });
  });

  it('joins finals that repeat and grow into one utterance', () => {
    const entries = [
      final(['twenty', 0]),
      final(['Twenty three', 0]),
      final(['twenty three dollars', 0.9]),
      final(['twenty three dollars.', 0.9]),
    ];
    expect(readResults(entries)).toMatchObject({ isFinal: true, transcripts: ['twenty three dollars.'] });
  });

  it('drops a late repeat of an earlier part', () => {
    expect(readResults([final(['twenty three', 0.9]), final(['twenty', 0])]).transcripts).toEqual(['twenty three']);
    expect(readResults([final(['twenty three', 0.9]), interim('twenty')]).transcripts).toEqual(['twenty three']);
  });

  it('never reads sixty six as sixty, or 5 50 as 50', () => {
    expect(readResults([final(['sixty', 0.9]), final(['six', 0.9])]).transcripts).toEqual(['sixty six']);
    expect(readResults([final(['sixty', 0]), final(['six', 0])]).transcripts).toEqual(['sixty six']);
    expect(readResults([final(['5', 0.9]), final(['50', 0.9])]).transcripts).toEqual(['5 50']);
  });

  it('never reads 202 as 200', () => {
    expect(readResults([final(['two hundred', 0.9]), final(['two', 0.9])]).transcripts).toEqual(['two hundred two']);
  });

  it('lets a non-final result grow in the middle of a word', () => {
    expect(readResults([final(['2', 0]), final(['23', 0.9])]).transcripts).toEqual(['23']);
    expect(readResults([interim('fif'), final(['fifty', 0.9])]).transcripts).toEqual(['fifty']);
  });

  it('keeps the alternatives of a final when a tentative repeat of it follows', () => {
    const entries = [final(['fifteen', 0.9], ['fifty', 0.1]), final(['fifteen', 0])];
    expect(readResults(entries)).toMatchObject({ isFinal: true, transcripts: ['fifteen', 'fifty'] });
  });

  it('grows without spaces between words', () => {
    expect(readResults([final(['三', 0]), final(['三块五', 0.8])]).transcripts).toEqual(['三块五']);
  });

  it('joins parts that are not repeats, and keeps every disagreement', () => {
    const entries = [final(['twenty', 0.9], ['thirty', 0.1]), final(['five dollars', 0.9], ['nine dollars', 0.1])];
    expect(readResults(entries).transcripts).toEqual([
      'twenty five dollars',
      'thirty five dollars',
      'twenty nine dollars',
    ]);
  });

  it('never reads minus five as five', () => {
    expect(readResults([final(['-5', 0.9]), final(['5', 0.9])]).transcripts).toEqual(['-5 5']);
  });

  it('is not final while a part of it is an interim result', () => {
    expect(readResults([final(['twenty', 0.9]), interim('three dollars')])).toMatchObject({
      isFinal: false,
      isTentative: false,
    });
  });

  it('reads an empty list, empty entries and blank transcripts as empty', () => {
    for (const results of [[], [final()], [final([' ', 0.9])]]) {
      expect(readResults(results)).toEqual({ isFinal: false, isTentative: false, transcripts: [] });
    }
  });
});

describe('withoutEcho', () => {
  it('drops an utterance that equals the page’s last words', () => {
    expect(withoutEcho(['twenty three dollars', 'twenty tree dollars'], 'Twenty-three dollars.')).toEqual([]);
  });

  it('drops only the alternative if it is not the best', () => {
    expect(withoutEcho(['yes', 'say yes'], 'Say yes!')).toEqual(['yes']);
  });

  it('keeps everything if the page said nothing', () => {
    expect(withoutEcho(['yes'], undefined)).toEqual(['yes']);
    expect(withoutEcho(['yes'], '…')).toEqual(['yes']);
  });
});

function final(...alternatives: [string, number][]) {
  return entry('final', alternatives);
}

function interim(transcript: string) {
  return entry('interim', [[transcript, 0]]);
}

function entry(kind: 'final' | 'interim', alternatives: readonly [string, number][]) {
  const list = alternatives.map(([transcript, confidence]) => ({ transcript, confidence }));
  return Object.assign(list, { isFinal: kind === 'final' });
}
