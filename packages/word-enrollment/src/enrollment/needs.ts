import type { TakeNeed, WordEnrollmentState } from './state';

/** The take of the current turn. When the turn ends, for any reason, the microphone closes. */
export function needs({ status, turn, word, isAgain, fault, takes }: WordEnrollmentState): readonly TakeNeed[] {
  const isTaking = status === 'asking' || status === 'listening';
  return isTaking && word !== null ? [{ key: `take ${turn}`, turn, word, isAgain, fault, takes }] : [];
}
