import type { VoiceSetupView } from '@payaloud/browser';
import { minRounds } from '../limits';
import { roundOrder } from './roundOrders';

/** The id of a recording or a template. The sound and the numbers stay out of states, events and traces. */
export type SecretId = string;

export interface VoiceSetupState extends VoiceSetupView {
  /** Counts what was asked of the payer or the device. Events of an earlier turn are late and ignored. */
  readonly turn: number;
  /** The digits of this turn. */
  readonly prompt: 'unsaid' | 'saying' | 'said';
  /** `waiting`: pressed while the digits were being said, or before the device had answered. It counts after that. */
  readonly press: 'none' | 'waiting';
  /** The recording of each round; null if it must be said again. */
  readonly takes: readonly (SecretId | null)[];
  /** How often the rounds were unlike each other. */
  readonly unlike: number;
  readonly template: SecretId | null;
  readonly stored: 'yes' | 'no';
  /** The number of components that show the set-up. */
  readonly watchers: number;
}

/** `offered`: the language was measured. */
export function initialVoiceSetup(language: 'offered' | 'not-offered'): VoiceSetupState {
  return {
    status: language === 'offered' ? 'unknown' : 'unavailable',
    consent: 'unheard',
    megabytes: null,
    round: 1,
    total: minRounds,
    done: 0,
    ...roundOrder(1),
    fault: null,
    obstacle: null,
    end: null,
    more: 'none',
    protection: null,
    turn: 0,
    prompt: 'unsaid',
    press: 'none',
    takes: [],
    unlike: 0,
    template: null,
    stored: 'no',
    watchers: 0,
  };
}

/** True from the press that opens the microphone until the recording was checked. */
export function isTaking({ status }: VoiceSetupState): boolean {
  return status === 'opening' || status === 'listening' || status === 'checking';
}
