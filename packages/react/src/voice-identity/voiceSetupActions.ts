import type { VoiceSetup, VoiceSetupView } from '@payaloud/browser';
import type { VoiceSetupSentences } from '@payaloud/core/languages';

/** A button: the sentence that names it, and what it does. */
export interface VoiceSetupAction {
  readonly name: Exclude<StringKeys<VoiceSetupSentences>, 'heading' | 'label'>;
  readonly press: (setup: VoiceSetup) => void;
}

type StringKeys<Of> = { [Key in keyof Of]: Of[Key] extends string ? Key : never }[keyof Of];

const start: VoiceSetupAction = { name: 'start', press: (setup) => setup.begin() };
const again: VoiceSetupAction = { name: 'again', press: (setup) => setup.begin() };
const agree: VoiceSetupAction = { name: 'agree', press: (setup) => setup.agree() };
const talk: VoiceSetupAction = { name: 'talk', press: (setup) => setup.talk() };
const keep: VoiceSetupAction = { name: 'keep', press: (setup) => setup.keep() };
const more: VoiceSetupAction = { name: 'more', press: (setup) => setup.addRound() };
const refuse: VoiceSetupAction = { name: 'refuse', press: (setup) => setup.leave() };
const pause: VoiceSetupAction = { name: 'pause', press: (setup) => setup.pause() };
const resume: VoiceSetupAction = { name: 'resume', press: (setup) => setup.resume() };
const leave: VoiceSetupAction = { name: 'leave', press: (setup) => setup.leave() };
const remove: VoiceSetupAction = { name: 'delete', press: (setup) => setup.deleteVoice() };

/**
 * One button leads through the set-up. At the end it keeps its name, because it has the focus: a screen reader would speak
 * a name that changes without a press.
 */
export function mainAction({ status, end }: VoiceSetupView): VoiceSetupAction {
  switch (status) {
    case 'consent':
    case 'preparing':
    case 'not-loaded':
      return agree;
    case 'kept':
      return end === 'kept' ? talk : again;
    case 'none':
      return end === 'gave-up' ? talk : start;
    case 'unknown':
    case 'unavailable':
      return start;
    default:
      return talk;
  }
}

/** True if nothing is left to say, so that the button that opened the microphone only keeps the focus. */
export function isTalkOver({ status }: VoiceSetupView): boolean {
  return status === 'unsaved' || status === 'kept' || status === 'none';
}

/** The buttons beside it. They stay where they are during a round. */
export function otherActions({ status, end, more: offer }: VoiceSetupView): readonly VoiceSetupAction[] {
  switch (status) {
    case 'consent':
    case 'preparing':
    case 'not-loaded':
      return [refuse];
    case 'ready':
    case 'opening':
    case 'listening':
    case 'checking':
      return [pause, leave];
    case 'paused':
      return [resume, leave];
    case 'unsaved':
      return [keep, leave];
    case 'kept':
      if (end !== 'kept') return [remove];
      return [offer === 'offered' ? more : again, remove];
    case 'none':
      return end === 'gave-up' ? [start] : [];
    default:
      return [];
  }
}
