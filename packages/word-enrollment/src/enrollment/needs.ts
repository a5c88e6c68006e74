import type { TakeNeed, WordEnrollmentState } from './state';

/** The microphone belongs to the turn: whatever ends the turn also closes it. */
export function needs({ status, turn, word, isAgain, fault, takes }: WordEnrollmentState): readonly TakeNeed[] {
  const isTaking = status === 'asking' || status === 'listening';
  return isTaking && word !== null ? [{ key: `take ${turn}`, turn, word, isAgain, fault, takes }] : [];
}
