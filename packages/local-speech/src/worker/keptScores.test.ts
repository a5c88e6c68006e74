import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
    const instance = new WebAssembly.Instance(new WebAssembly.Module(decoder(3)), { '': { '': score } });
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

it.each(['node', 'web'])('finds the three kinds of models in the decoder that is installed (%s)', async (place) => {
  const folder = dirname(createRequire(import.meta.url).resolve('soundswallower'));
  const module = new WebAssembly.Module(await readFile(join(folder, `soundswallower.${place}.wasm`)));
  const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 0;
  const instance = new WebAssembly.Instance(module, imports);
  const before = functionsOf(instance);
  keepScores(instance);
  const replaced = functionsOf(instance).filter((entry, at) => entry !== before[at]);
  expect(replaced.map((entry) => entry?.length)).toEqual([7, 7, 7]);
});

it('leaves a decoder alone that has another number of such functions', () => {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(decoder(2)), { '': { '': () => 0 } });
  const before = functionsOf(instance);
  keepScores(instance).begin(utterance);
  expect(functionsOf(instance)).toEqual(before);
});

function functionsOf({ exports }: WebAssembly.Instance) {
  const table = Object.values(exports).find((part) => part instanceof WebAssembly.Table)!;
  return Array.from({ length: table.length }, (_, at) => table.get(at) as CallableFunction | null);
}

/** A module with a memory, and with a table that has a function of seven parameters so many times. It is imported. */
const decoder = (times: number) =>
  Uint8Array.from(
    [
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      [0x01, 0x0c, 0x01, 0x60, 0x07, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0x01, 0x7f],
      [0x02, 0x05, 0x01, 0x00, 0x00, 0x00, 0x00],
      [0x04, 0x04, 0x01, 0x70, 0x00, times],
      [0x05, 0x03, 0x01, 0x00, 0x01],
      [0x07, 0x12, 0x02, exported('memory', 0x02), exported('table', 0x01)].flat(),
      [0x09, 0x06 + times, 0x01, 0x00, 0x41, 0x00, 0x0b, times, ...Array.from({ length: times }, () => 0x00)],
    ].flat(),
  );

function exported(name: string, kind: number): number[] {
  return [name.length, ...new TextEncoder().encode(name), kind, 0];
}
