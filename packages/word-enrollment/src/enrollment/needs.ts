import type { TakeFault } from '@payaloud/core/internal/languages';
import type { TakeIds, WordEnrollmentState } from './state';

/** One take: say the word, open the microphone, and check the payer's speech. */
export interface TakeNeed {
  readonly key: string;
  readonly type: 'take';
  readonly turn: number;
  readonly word: string;
  readonly isAgain: boolean;
  readonly fault: TakeFault | null;
  readonly takes: TakeIds;
}

/** The take of the current turn. When the turn ends, for any reason, the microphone closes. */
export function needs({ status, turn, word, isAgain, fault, takes }: WordEnrollmentState): readonly TakeNeed[] {
  const isTaking = status === 'asking' || status === 'listening';
  return isTaking && word !== null ? [{ key: `take:${turn}`, type: 'take', turn, word, isAgain, fault, takes }] : [];
}
