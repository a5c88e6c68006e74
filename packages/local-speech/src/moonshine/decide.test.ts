import { en } from '@payaloud/core/languages/en';
import { describe, expect, it } from 'vitest';
import type { Hearing } from './beamSearch';
import { decide } from './decide';
import { meaningOf } from './meaningOf';

type Texts = readonly (readonly [text: string, logP: number])[];

function hear(greedy: readonly [string, number], beam: Texts): Hearing {
  const scored = ([text, logP]: readonly [string, number]) => ({ text, logP });
  return { greedy: scored(greedy), beam: beam.map(scored) };
}

function outcome(hearing: Hearing, task: 'amount' | 'answer' | 'choice' = 'amount') {
  const decided = decide(hearing, meaningOf(task, en, 'USD'));
  return decided.kind === 'heard' ? decided.transcripts : 'not understood';
}

function certaintyOf(hearing: Hearing) {
  const decided = decide(hearing, meaningOf('amount', en, 'USD'));
  if (decided.kind === 'not-understood') return 'not understood';
  return decided.certainty ?? 'certain';
}

describe('decide', () => {
  it('takes an amount that leads every other by 3 nats', () => {
    expect(
      outcome(
        hear(
          ['Twelve dollars.', -0.1],
          [
            ['Twelve dollars.', -0.1],
            ['Two dollars.', -3.2],
          ],
        ),
      ),
    ).toEqual(['Twelve dollars.']);
  });

  it('asks about amounts that are nearer, likeliest first', () => {
    expect(
      outcome(
        hear(
          ['Twelve dollars.', -0.1],
          [
            ['Twelve dollars.', -0.1],
            ['Two dollars.', -3],
          ],
        ),
      ),
    ).toEqual(['Twelve dollars.', 'Two dollars.']);
  });

  it('adds up the texts of an amount', () => {
    const spelled: Texts = [
      ['Twelve dollars.', -1.2],
      ['$12.', -1.2],
      ['12 dollars.', -1.2],
      ['Two dollars.', -3.5],
    ];
    expect(outcome(hear(['Twelve dollars.', -1.2], spelled))).toHaveLength(1);
    expect(outcome(hear(['Twelve dollars.', -1.2], [spelled[0] ?? ['', 0], spelled[3] ?? ['', 0]]))).toHaveLength(2);
  });

  it('takes an amount that is as likely as the text that the model writes by itself, and asks about one that is not', () => {
    const beam: Texts = [
      ['Seven dollars.', -1.5],
      ['Eleven dollars.', -9],
    ];
    expect(certaintyOf(hear(['Some in dollars.', -1.5], beam))).toBe('certain');
    expect(certaintyOf(hear(['Some in dollars.', -1.4], beam))).toBe('doubtful');
  });

  it('asks about an amount that the model is not sure of, even if there is no other', () => {
    const only = (logP: number) => hear(['Seven dollars.', logP], [['Seven dollars.', logP]]);
    expect(certaintyOf(only(-2))).toBe('certain');
    expect(certaintyOf(only(-2.1))).toBe('doubtful');
  });

  it('asks about an amount with a pause in it, because it may be two', () => {
    const paused = hear(
      ['Nineteen dollars, ninety nine.', -0.2],
      [
        ['Nineteen dollars, ninety nine.', -0.2],
        ['Nineteen dollars ninety nine.', -1.8],
      ],
    );
    expect(certaintyOf(paused)).toBe('doubtful');
    expect(outcome(paused)).toEqual(['Nineteen dollars ninety nine.']);
    expect(certaintyOf(hear(['Ten dollars, please.', -0.2], [['Ten dollars, please.', -0.2]]))).toBe('certain');
    expect(certaintyOf(hear(['$1,200.', -0.2], [['$1,200.', -0.2]]))).toBe('certain');
  });

  it('passes on two amounts as they are', () => {
    const two = 'Ten dollars, twenty dollars.';
    expect(outcome(hear([two, -0.2], [['Ten dollars.', -3]]))).toEqual([two]);
  });

  it('asks about three amounts at most', () => {
    const beam: Texts = [
      ['Two dollars.', -1],
      ['Ten dollars.', -2],
      ['Four dollars.', -3],
      ['Six dollars.', -4],
    ];
    expect(outcome(hear(['To dollars.', -0.5], beam))).toEqual(['Two dollars.', 'Ten dollars.', 'Four dollars.']);
  });

  it('offers no amount that is much less likely than the first', () => {
    const beam: Texts = [
      ['Two dollars.', -1],
      ['Ten dollars.', -4.9],
      ['$400,000.', -5.1],
    ];
    expect(outcome(hear(['To dollars.', -0.5], beam))).toEqual(['Two dollars.', 'Ten dollars.']);
  });

  it('names the rivals of a certain amount, which are too unlikely for a question', () => {
    const beam: Texts = [
      ['Fifty dollars.', -0.1],
      ['Fifteen dollars.', -4],
      ['Sixteen dollars.', -7],
      ['Sixty dollars.', -7.2],
    ];
    expect(decide(hear(['Fifty dollars.', -0.1], beam), meaningOf('amount', en, 'USD'))).toEqual({
      kind: 'heard',
      transcripts: ['Fifty dollars.'],
      others: ['Fifteen dollars.'],
      rivals: ['Fifteen dollars.', 'Sixteen dollars.'],
    });
  });

  it("refuses if the model's own text is much likelier than any amount, or if nothing is likely", () => {
    const beam = (logP: number): Texts => [
      ['Nine dollars.', logP],
      ['Five dollars.', logP - 1],
    ];
    expect(outcome(hear(['The train waits at platform nine.', -0.4], beam(-4.5)))).toBe('not understood');
    expect(outcome(hear(['Baby five cents.', -0.4], beam(-4.3)))).toEqual(['Nine dollars.', 'Five dollars.']);
    expect(outcome(hear(['Knight all us.', -7], beam(-10.1)))).toBe('not understood');
    expect(outcome(hear(['', -0.1], []))).toBe('not understood');
  });

  it('passes on a text that denies the amount, so that the payer hears why', () => {
    expect(outcome(hear(['Not ten dollars.', -0.5], [['Ten dollars.', -2]]))).toEqual(['Not ten dollars.']);
    expect(outcome(hear(['Not ten dollars.', -2.1], [['Ten dollars.', -6.2]]))).toBe('not understood');
  });

  it('takes an answer that is nearly as likely as the text that the model writes by itself', () => {
    const accept: Texts = [
      ['Accept.', -1.4],
      ['Exit.', -5.4],
    ];
    expect(outcome(hear(['Except.', -0.9], accept), 'answer')).toEqual(['Accept.']);
    expect(outcome(hear(['Except.', -0.8], accept), 'answer')).toBe('not understood');
  });

  it('takes an answer that accepts or chooses an amount if it leads every other by 4 nats, and others by 3', () => {
    const over = (best: string, other: string, lead: number) =>
      outcome(
        hear(
          [best, -0.1],
          [
            [best, -0.1],
            [other, -0.1 - lead],
          ],
        ),
        'choice',
      );
    expect(over('Yes.', 'No.', 4.1)).toEqual(['Yes.']);
    expect(over('Yes.', 'No.', 3.9)).toBe('not understood');
    expect(over('Second.', 'Third.', 3.9)).toBe('not understood');
    expect(over('No.', 'Yes.', 3.1)).toEqual(['No.']);
  });

  it('never asks about an answer', () => {
    const near = hear(
      ['Yes.', -0.1],
      [
        ['Yes.', -0.1],
        ['No.', -2],
      ],
    );
    expect(outcome(near, 'answer')).toBe('not understood');
    expect(
      outcome(
        hear(
          ['First.', -0.3],
          [
            ['First.', -0.3],
            ['Four.', -1],
          ],
        ),
        'choice',
      ),
    ).toBe('not understood');
  });
});
