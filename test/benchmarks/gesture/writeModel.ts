import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evidenceNames, type Population } from '../../../packages/core/src/gesture/compare';
import type { Logistic } from './logistic';

const file = fileURLToPath(new URL('../../../packages/core/src/gesture/model.ts', import.meta.url));

/** Writes the shipped numbers; nothing but means and weights over all people leaves the data. */
export function writeModel(population: Population, model: Logistic): void {
  const round = (value: number) => Number(value.toPrecision(3));
  const weights = evidenceNames()
    .map((name, i) => `    ${round(model.weights[i] ?? 0)}, // ${name}`)
    .join('\n');
  writeFileSync(
    file,
    `import type { Population } from './compare';

export interface GestureModel {
  readonly population: Population;
  /** One per evidence of \`compare\`, in its order. */
  readonly weights: readonly number[];
  readonly bias: number;
}

/**
 * Means and weights of a logistic regression over six people's drawings of sixteen figures: derived numbers, no
 * drawing can be made from them. Source: the $1 recognizer's logs (Wobbrock, Wilson, Li 2007), as published
 * with htfy96/dollar. Made by \`PAYALOUD_TRAIN=1 npx vitest run --project bench test/benchmarks/gesture.bench.ts\`.
 */
export const gestureModel: GestureModel = {
  population: ${JSON.stringify(population)},
  // prettier-ignore
  weights: [
${weights}
  ],
  bias: ${round(model.bias)},
};
`,
  );
}
