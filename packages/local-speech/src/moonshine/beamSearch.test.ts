import { describe, expect, it } from 'vitest';
import { phrases } from '../grammar/pattern';
import { beamSearch, type TextModel } from './beamSearch';
import { createTextAutomaton } from './textAutomaton';
import { createTokenPaths } from './tokenPaths';

const pieces = ['<unk>', '<s>', '</s>', '▁fif', 'teen', 'ty', '▁no', 'ise'];

/** A model that gives each text the probability of the product of its tokens. Any other token is very unlikely. */
function modelOf(
  next: (said: string) => Readonly<Partial<Record<string, number>>>,
): TextModel & { readonly rows: number[] } {
  let said = [''];
  const rows: number[] = [];
  const logits = () => {
    rows.push(said.length);
    return Float32Array.from(said.flatMap((text) => pieces.map((piece) => Math.log(next(text)[piece] ?? 1e-9))));
  };
  return {
    rows,
    begin: async () => logits(),
    async advance(parents, tokens) {
      said = parents.map((parent, at) => `${said[parent] ?? ''}${pieces[tokens[at] ?? 0] ?? ''}`);
      return logits();
    },
  };
}

describe('beamSearch', () => {
  const automaton = createTextAutomaton(phrases(['fifteen', 'fifty']));
  const options = {
    automaton,
    pathsFrom: createTokenPaths(pieces, automaton),
    pieces,
    end: 2,
    maxTokens: 8,
    minLogP: -10,
  };
  const model = () =>
    modelOf((said) => {
      if (said === '') return { '▁no': 0.6, '▁fif': 0.4 };
      if (said === '▁fif') return { teen: 0.75, ty: 0.25 };
      return said === '▁no' ? { ise: 1 } : { '</s>': 1 };
    });

  it('writes what the model hears, and the likeliest texts of the automaton', async () => {
    const { greedy, beam } = await beamSearch(model(), options);
    expect(greedy.text).toBe('noise');
    expect(greedy.logP).toBeCloseTo(Math.log(0.6), 4);
    expect(beam.map(({ text }) => text)).toEqual(['fifteen', 'fifty']);
    expect(beam.map(({ logP }) => Math.exp(logP))).toEqual([expect.closeTo(0.3, 4), expect.closeTo(0.1, 4)]);
  });

  it('never writes an empty text', async () => {
    const shy = modelOf((said) => (said === '' ? { '</s>': 0.9, '▁fif': 0.1 } : { teen: 0.5, '</s>': 0.5 }));
    const { greedy, beam } = await beamSearch(shy, options);
    expect(greedy.text).not.toBe('');
    expect(beam[0]?.logP).toBeCloseTo(2 * Math.log(0.5), 4);
  });

  it('continues all texts in the same steps', async () => {
    const asked = model();
    await beamSearch(asked, options);
    expect(asked.rows).toEqual([1, 2, 3]);
  });

  it('spends no step on texts that are too unlikely to be asked about', async () => {
    const unlikely = modelOf((said) => {
      if (said === '') return { '▁no': 0.9, '▁fif': Math.exp(-10.5) };
      return said === '▁no' ? { ise: 1 } : { '</s>': 1 };
    });
    expect((await beamSearch(unlikely, options)).beam).toEqual([]);
    expect(unlikely.rows).toEqual([1, 1, 1]);
  });

  it('drops a text that is 7 nats behind a finished one', async () => {
    const short = createTextAutomaton(phrases(['fif', 'fifteen']));
    const clear = modelOf((said) => (said === '' ? { '▁fif': 1 } : { '</s>': 0.999, teen: Math.exp(-7.5) }));
    const paths = { automaton: short, pathsFrom: createTokenPaths(pieces, short) };
    expect((await beamSearch(clear, { ...options, ...paths })).beam.map(({ text }) => text)).toEqual(['fif']);
  });

  it('finds nothing if every text is longer than the longest', async () => {
    expect((await beamSearch(model(), { ...options, maxTokens: 2 })).beam).toEqual([]);
  });
});
