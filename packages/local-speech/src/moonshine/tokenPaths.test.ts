import { describe, expect, it } from 'vitest';
import { phrases } from '../grammar/pattern';
import { createTextAutomaton } from './textAutomaton';
import { createTokenPaths } from './tokenPaths';

describe('createTokenPaths', () => {
  const pieces = ['<unk>', '<s>', '</s>', '▁', '▁Tw', '▁tw', 'en', 'enty', 'elve', '▁Eleven', 'x', '<0x20>'];
  const pathsFrom = createTokenPaths(pieces, createTextAutomaton(phrases(['twenty', 'twelve'])));
  const piecesAfter = (state: number) => pathsFrom(state).map(({ token }) => pieces[token]);

  it('gives the tokens whose characters all go on', () => {
    expect(piecesAfter(0)).toEqual(['▁', '▁Tw', '▁tw']);
    const [, begun] = pathsFrom(0);
    expect(piecesAfter(begun?.state ?? 0)).toEqual(['en', 'enty', 'elve']);
  });

  it('gives nothing but an end where a text is whole', () => {
    const [, begun] = pathsFrom(0);
    const whole = pathsFrom(begun?.state ?? 0).find(({ token }) => pieces[token] === 'enty');
    expect(piecesAfter(whole?.state ?? 0)).toEqual([]);
  });
});
