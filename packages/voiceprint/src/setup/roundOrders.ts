import type { VoiceRoundOrder } from '@payaloud/core/internal/languages';

/**
 * The digits of each round. Each order differs, so that the same digit has other neighbors, and follows a rule, because
 * few people can keep ten random digits in mind, and who cannot see the page cannot read them off.
 */
const rounds: readonly { readonly order: VoiceRoundOrder; readonly digits: readonly number[] }[] = [
  { order: 'up', digits: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
  { order: 'down', digits: [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] },
  { order: 'even-odd', digits: [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] },
  { order: 'from-five', digits: [5, 6, 7, 8, 9, 0, 1, 2, 3, 4] },
  { order: 'odd-even', digits: [1, 3, 5, 7, 9, 0, 2, 4, 6, 8] },
];

/** @param round From 1. */
export function roundOrder(round: number): (typeof rounds)[number] {
  return rounds[(round - 1) % rounds.length]!;
}

/** Of the ten digits of a round, as many must be heard. Recognizers miss one of a clear speaker now and then. */
export const minDigitsHeard = 8;
