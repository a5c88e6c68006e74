import type { VoiceSetup, VoiceSetupView } from '@payaloud/browser';
import type { VoiceSetupSentences } from '@payaloud/core/internal/languages';

/** A button: the sentence that names it, and its press. */
interface OtherAction {
  readonly name: Exclude<StringKeys<VoiceSetupSentences>, 'heading' | 'label'>;
  readonly press: (setup: VoiceSetup) => void;
}

/** The main button. */
export interface VoiceSetupAction extends OtherAction {
  /** Answers a press that was too early. A key cuts off a screen reader, so that the text is said again. */
  readonly doubt: (setup: VoiceSetup) => void;
}

type StringKeys<Of> = { [Key in keyof Of]: Of[Key] extends string ? Key : never }[keyof Of];

const begin = (setup: VoiceSetup) => setup.begin();
const resumed = (setup: VoiceSetup) => setup.resume();
const start: VoiceSetupAction = { name: 'start', press: begin, doubt: begin };
const again: VoiceSetupAction = { name: 'again', press: begin, doubt: begin };
const agree: VoiceSetupAction = { name: 'agree', press: (setup) => setup.agree(), doubt: begin };
const talk: VoiceSetupAction = { name: 'talk', press: (setup) => setup.talk(), doubt: resumed };
const store: OtherAction = { name: 'store', press: (setup) => setup.store() };
const repeat: VoiceSetupAction = { name: 'repeat', press: (setup) => setup.talk(), doubt: (setup) => setup.talk() };
const more: OtherAction = { name: 'more', press: (setup) => setup.addRound() };
const refuse: OtherAction = { name: 'refuse', press: (setup) => setup.leave() };
const pause: OtherAction = { name: 'pause', press: (setup) => setup.pause() };
const resume: OtherAction = { name: 'resume', press: (setup) => setup.resume() };
const leave: OtherAction = { name: 'leave', press: (setup) => setup.leave() };
const remove: OtherAction = { name: 'delete', press: (setup) => setup.deleteVoice() };

/**
 * One button leads through the set-up. At the end it keeps its name while it has the focus: a screen reader would speak
 * a name that changes without a press.
 */
export function mainAction(view: VoiceSetupView, focus: 'here' | 'elsewhere'): VoiceSetupAction {
  const action = namedAction(view);
  return action === talk && isTalkOver(view) && focus === 'elsewhere' ? repeat : action;
}

function namedAction({ status, end }: VoiceSetupView): VoiceSetupAction {
  switch (status) {
    case 'consent':
    case 'preparing':
    case 'not-loaded':
      return agree;
    case 'enrolled':
      return end === 'enrolled' ? talk : again;
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
  return status === 'unsaved' || status === 'enrolled' || status === 'none';
}

/** The buttons beside it. They stay where they are during a round. */
export function otherActions({ status, end, more: offer }: VoiceSetupView): readonly OtherAction[] {
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
      return [store, leave];
    case 'enrolled':
      if (end !== 'enrolled') return [remove];
      return [offer === 'offered' ? more : again, remove];
    case 'none':
      return end === 'gave-up' ? [start] : [];
    default:
      return [];
  }
}
