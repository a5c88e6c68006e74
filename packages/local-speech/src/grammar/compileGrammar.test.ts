import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptsPhrase } from '../test-support/acceptsPhrase';
import { compileGrammar } from './compileGrammar';
import { choice, optional, phrases, repeated, sequence } from './pattern';
import { buildPhraseAutomaton } from './connectPattern';
import { runs } from '../../../../test/laws';

const word = fc.constantFrom('a', 'b', 'c', 'd');
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('compileGrammar', () => {
  it('accepts the phrases of a list and nothing else', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), phrase, (list, other) => {
        const grammar = compileGrammar('list', phrases(list));
        for (const known of list) expect(acceptsPhrase(grammar, known)).toBe(true);
        expect(acceptsPhrase(grammar, other)).toBe(list.includes(other));
      }),
      runs(20_261_124),
    );
  });

  it('follows sequences, choices, options and repetitions', () => {
    const grammar = compileGrammar(
      'all',
      sequence(
        optional(phrases(['please'])),
        choice(phrases(['pay']), phrases(['send'])),
        repeated(phrases(['very', 'much'])),
      ),
    );
    expect(acceptsPhrase(grammar, 'please pay very much very')).toBe(true);
    expect(acceptsPhrase(grammar, 'send much')).toBe(true);
    expect(acceptsPhrase(grammar, 'send')).toBe(false);
    expect(acceptsPhrase(grammar, 'please very')).toBe(false);
  });

  it('lists every word once, for the dictionary', () => {
    expect(compileGrammar('words', sequence(phrases(['b a']), phrases(['a c']))).words).toEqual(['a', 'b', 'c']);
  });

  it('writes the text format that PocketSphinx reads', () => {
    expect(compileGrammar('tiny', phrases(['yes'])).fsg).toBe(
      'FSG_BEGIN tiny\nNUM_STATES 3\nSTART_STATE 0\nFINAL_STATE 1\nTRANSITION 0 2 1 yes\nTRANSITION 2 1 1\nFSG_END\n',
    );
  });
});

describe('buildPhraseAutomaton', () => {
  it('shares prefixes and suffixes, so ten thousand numbers need five states', () => {
    const digits = '0123456789'.split('');
    const numbers = digits.flatMap((a) =>
      digits.flatMap((b) => digits.flatMap((c) => digits.map((d) => [a, b, c, d]))),
    );
    expect(buildPhraseAutomaton(numbers).states).toHaveLength(5);
  });
});
