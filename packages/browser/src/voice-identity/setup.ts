import type {
  VoiceRoundFault,
  VoiceRoundOrder,
  VoiceSetupEnd,
  VoiceSetupObstacle,
  VoiceSetupSentences,
} from '@payaloud/core/internal/languages';
import type { Announcer } from '../announcer';
import type { TemplateProtection } from '../device-key';

/** State of setting up the payer's voice, as components show it. Experimental. */
export interface VoiceSetupView {
  /**
   * - `unknown`: the device was not asked yet.
   * - `unavailable`: the language was not measured.
   * - `none`: no voice is stored. `enrolled`: one is.
   * - `consent`: the text is shown and said. Agreeing works once it was heard.
   * - `preparing`, `not-loaded`: the recognizer loads, or did not.
   * - `ready`: the digits were said, and a press opens the microphone.
   * - `opening`, `listening`, `checking`: a round.
   * - `paused`: the next press says the digits again.
   * - `making`, `storing`: all rounds are there. `unsaved`: the device could not store the result.
   */
  readonly status:
    | 'unknown'
    | 'unavailable'
    | 'none'
    | 'consent'
    | 'preparing'
    | 'not-loaded'
    | 'ready'
    | 'opening'
    | 'listening'
    | 'checking'
    | 'paused'
    | 'making'
    | 'storing'
    | 'unsaved'
    | 'enrolled';
  /** Whether the payer has heard what is kept. Interrupted or undelivered text counts as unheard. */
  readonly consent: 'unheard' | 'saying' | 'heard';
  /** In megabytes, rounded up: what the recognizer downloads first. Null if nothing, or not yet known. */
  readonly megabytes: number | null;
  /** The round that is being said or comes next, from 1. */
  readonly round: number;
  /** The number of rounds, 3 to 5. */
  readonly total: number;
  /** The number of rounds that were taken. */
  readonly done: number;
  readonly order: VoiceRoundOrder;
  /** The ten digits of this round, in order. */
  readonly digits: readonly number[];
  /** Why the round is said again. */
  readonly fault: VoiceRoundFault | null;
  readonly obstacle: VoiceSetupObstacle | null;
  readonly end: VoiceSetupEnd | null;
  /** `offered`: one more round can be added, because the recordings of this set-up are still in memory. */
  readonly more: 'offered' | 'none';
  /** Null until the device was asked. */
  readonly protection: TemplateProtection | null;
}

/**
 * Sets up the payer's voice. This is a port, so that only apps that import `@payaloud/voiceprint` load what records and
 * compares voices. Offer it only to somebody who has just proved who they are. Experimental.
 */
export interface VoiceSetup {
  /** BCP 47 of the sentences. */
  readonly lang: string;
  readonly sentences: VoiceSetupSentences;
  readonly getState: () => VoiceSetupView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the device for a stored voice. Returns the undo, which pauses. Rounds are kept for ten minutes. */
  readonly connect: (announcer: Announcer) => () => void;
  /** Shows and says what would be kept; says it again. Call this and the following while handling the payer's press. */
  readonly begin: () => void;
  /** The payer agrees. Before the text was heard, it is said again instead. */
  readonly agree: () => void;
  /** Opens the microphone once the digits were said; ends the recording while it listens; says them again if paused. */
  readonly talk: () => void;
  readonly pause: () => void;
  /** Says the digits again, after a pause or before a round. */
  readonly resume: () => void;
  /** Leaves the set-up, and deletes its recordings. A voice that was stored before stays. */
  readonly leave: () => void;
  /** Tries again to store what was made. */
  readonly store: () => void;
  readonly addRound: () => void;
  /** Deletes the stored voice. */
  readonly deleteVoice: () => void;
}
