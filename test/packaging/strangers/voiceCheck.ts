import { money } from '@payaloud/core/money';
import { voice } from '@payaloud/core/languages/en/voice';
import type { VoiceCheck, VoiceCheckView } from '@payaloud/browser';
import type { VoiceSentences } from '@payaloud/core/languages';
import type { VoiceMethod } from '@payaloud/react/experimental';

const sentences: VoiceSentences['check'] = voice.check;
const closed: VoiceCheckView = {
  status: 'closed',
  prompt: 0,
  digits: [],
  reply: null,
  triesLeft: 5,
  megabytes: null,
  percent: null,
};

/** A check of the app's own model. */
export function createOwnCheck(isPayer: () => Promise<'match' | 'no-match'>): VoiceCheck {
  let view = closed;
  let end = (_result: 'match' | 'no-match') => {};
  const listeners = new Set<() => void>();
  const show = (next: Partial<VoiceCheckView>) => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  return {
    lang: 'en',
    sentences,
    getState: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    spell: (digits) => digits.map(String),
    readiness: async () => 'ready',
    open(announcer, onEnd) {
      announcer.announce({ text: sentences.label, lang: 'en', urgency: 'polite' });
      end = (result) => onEnd(result === 'match' ? { kind: 'matched', tries: 1 } : { kind: 'unavailable' });
      show({ status: 'prompt', prompt: view.prompt + 1, digits: [4, 7, 1, 9, 0, 2] });
      return () => show(closed);
    },
    talk: () => void isPayer().then((result) => end(result)),
    repeat() {},
    forgive() {},
  };
}

export const way: VoiceMethod = {
  check: createOwnCheck(async () => 'match'),
  below: money(3_000, 'USD'),
  onVoice: async ({ jws }) => (jws === '' ? 'unavailable' : 'confirmed'),
};
