import { beforeEach, describe, expect, it } from 'vitest';
import { keepScores, type KeptScores } from './keptScores';

const scoresAt = 64;
const count = 3;
const utterance = new Float32Array(4);

describe('keepScores', () => {
  let calls: number[];
  let memory: WebAssembly.Memory;
  let table: WebAssembly.Table;
  let kept: KeptScores;

  beforeEach(() => {
    calls = [];
    // Scores that tell which frame was scored in which call.
    const score = (...[, scores, , senones, , frame]: number[]) => {
      calls.push(frame!);
      new Int16Array(memory.buffer, scores, senones).fill(100 * frame! + calls.length);
      return 0;
    };
    const instance = new WebAssembly.Instance(new WebAssembly.Module(decoder), { '': { '': score } });
    ({ memory, table } = instance.exports as unknown as { memory: WebAssembly.Memory; table: WebAssembly.Table });
    kept = keepScores(instance);
    kept.begin(utterance);
  });

  /** As the decoder does it: through the table. */
  function scoresOf(frame: number, all: 0 | 1 = 1): number[] {
    const score = table.get(0) as (...parameters: readonly number[]) => number;
    const scores = new Int16Array(memory.buffer, scoresAt, count).fill(-1);
    expect(score(0, scoresAt, 0, count, 0, frame, all)).toBe(0);
    return [...scores];
  }

  it('scores a frame once, and gives its scores for the next grammar', () => {
    expect([scoresOf(1), scoresOf(2)]).toEqual([
      [101, 101, 101],
      [202, 202, 202],
    ]);
    kept.begin(utterance);
    expect([scoresOf(1), scoresOf(2)]).toEqual([
      [101, 101, 101],
      [202, 202, 202],
    ]);
    expect(calls).toEqual([1, 2]);
  });

  it('scores the frames of another utterance again, even if it has the same samples', () => {
    scoresOf(1);
    kept.begin(utterance.slice());
    expect(scoresOf(1)).toEqual([102, 102, 102]);
    kept.begin(utterance);
    expect(scoresOf(1)).toEqual([103, 103, 103]);
  });

  it('keeps no scores of a part of the model', () => {
    scoresOf(1, 0);
    expect(scoresOf(1)).toEqual([102, 102, 102]);
    expect(scoresOf(1, 0)).toEqual([103, 103, 103]);
  });
});

/** A module with a memory, and with a table whose one function has seven parameters and is imported. */
const decoder = Uint8Array.from(
  [
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    [0x01, 0x0c, 0x01, 0x60, 0x07, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x01, 0x7f],
    [0x02, 0x05, 0x01, 0x00, 0x00, 0x00, 0x00],
    [0x04, 0x04, 0x01, 0x70, 0x00, 0x01],
    [0x05, 0x03, 0x01, 0x00, 0x01],
    [0x07, 0x12, 0x02, exported('memory', 0x02), exported('table', 0x01)].flat(),
    [0x09, 0x07, 0x01, 0x00, 0x41, 0x00, 0x0b, 0x01, 0x00],
  ].flat(),
);

function exported(name: string, kind: number): number[] {
  return [name.length, ...new TextEncoder().encode(name), kind, 0];
}
