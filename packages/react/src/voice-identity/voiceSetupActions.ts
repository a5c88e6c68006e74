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

/** One button leads through the set-up, so that the focus stays on it. */
export function mainAction({ status, more: offer }: VoiceSetupView): VoiceSetupAction {
  switch (status) {
    case 'consent':
    case 'preparing':
    case 'not-loaded':
      return agree;
    case 'ready':
    case 'opening':
    case 'listening':
    case 'checking':
    case 'paused':
    case 'making':
    case 'keeping':
      return talk;
    case 'unsaved':
      return keep;
    case 'kept':
      return offer === 'offered' ? more : again;
    case 'unknown':
    case 'unavailable':
    case 'none':
      return start;
  }
}

/** The buttons beside it. They stay where they are during a round. */
export function otherActions({ status }: VoiceSetupView): readonly VoiceSetupAction[] {
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
      return [leave];
    case 'kept':
      return [remove];
    default:
      return [];
  }
}
