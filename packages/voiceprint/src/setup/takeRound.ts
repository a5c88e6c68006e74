import type { Announcer, RecognitionCause, Timers } from '@payaloud/browser';
import type { HearingLanguage, VoiceRoundFault, VoiceSetupObstacle } from '@payaloud/core/internal/languages';
import { countMatches } from '../capture/countMatches';
import type { DigitEngine } from '../capture/digitEngine';
import { listenToDigits, type DigitListening } from '../capture/listenToDigits';
import { checkVoiceTake } from '../quality/checkVoiceTake';
import { minDigitsHeard } from './roundOrders';
import type { VoiceSetupEvent } from './events';

export interface RoundDeps {
  readonly digitEngine: DigitEngine;
  readonly language: HearingLanguage;
  readonly announcer: Announcer;
  readonly clock: Timers;
  readonly pauseMs: number | undefined;
  /** Returns the id of the recording. */
  readonly hold: (pcm: Float32Array) => string;
}

/** Records one round and checks it. */
export function takeRound(
  { turn, digits }: { readonly turn: number; readonly digits: readonly number[] },
  { hold, ...deps }: RoundDeps,
  dispatch: (event: VoiceSetupEvent) => void,
): DigitListening {
  const listening = listenToDigits(deps, {
    onListening: () => dispatch({ type: 'listening', turn }),
    onClosed: () => dispatch({ type: 'closed', turn }),
    onSlow: () => dispatch({ type: 'slow', turn }),
  });
  listening.listen().then(
    (heard) => {
      if (heard.kind === 'closed') return dispatch({ type: 'closed-by-payer', turn });
      if (heard.kind === 'failed') return dispatch(failed(heard, turn));
      const fault = faultOf(heard.pcm, digits, heard.digits);
      dispatch(fault ? { type: 'not-taken', turn, fault } : { type: 'taken', turn, take: hold(heard.pcm) });
    },
    () => dispatch({ type: 'not-recorded', turn, obstacle: 'failed' }),
  );
  return listening;
}

/** How it sounds comes first: noise is also why digits are missed. */
function faultOf(pcm: Float32Array, asked: readonly number[], heard: readonly number[]): VoiceRoundFault | null {
  const missed = countMatches(asked, heard) < minDigitsHeard ? 'wrong-words' : null;
  return checkVoiceTake(pcm).fault ?? missed;
}

/** A recognizer that heard no speech may have missed speech that was too quiet for it. */
function failed({ cause, pcm }: { cause: RecognitionCause; pcm: Float32Array }, turn: number): VoiceSetupEvent {
  const isQuiet = cause === 'no-speech' && checkVoiceTake(pcm).fault === 'too-quiet';
  const fault = isQuiet ? 'too-quiet' : faults[cause];
  if (fault) return { type: 'not-taken', turn, fault };
  if (cause === 'aborted' || cause === 'microphone-taken') return { type: 'interrupted', turn };
  return { type: 'not-recorded', turn, obstacle: obstacleOf(cause) };
}

const faults: Readonly<Partial<Record<RecognitionCause, VoiceRoundFault>>> = {
  'no-speech': 'not-heard',
  'not-understood': 'wrong-words',
  'too-loud': 'noisy',
  timeout: 'timeout',
};

export function obstacleOf(cause: RecognitionCause): VoiceSetupObstacle {
  return obstacles[cause] ?? 'failed';
}

const obstacles: Readonly<Partial<Record<RecognitionCause, VoiceSetupObstacle>>> = {
  'permission-denied': 'permission',
  'permission-denied-once': 'permission',
  'service-not-allowed': 'permission',
  'no-microphone': 'no-microphone',
  network: 'not-loaded',
  'download-failed': 'not-loaded',
  unsupported: 'unsupported',
  'insecure-context': 'unsupported',
  'blocked-by-page': 'blocked-by-page',
  'language-not-supported': 'unsupported',
};
