import type { Announcer, Preferences, PreferenceStore, VoiceChoice } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import { useRef, useState, type RefObject } from 'react';
import { giveUpPageVoice, startPageVoice, voiceReply } from '../shared/pageVoice';

export interface VoiceSwitchOptions {
  readonly announcer: Announcer;
  readonly language: Language<'settings'>;
  readonly chosen: Preferences;
  readonly store: PreferenceStore;
}

export interface VoiceSwitch {
  readonly toggle: () => void;
  readonly toggleRef: RefObject<HTMLButtonElement | null>;
  readonly stopRef: RefObject<HTMLButtonElement | null>;
  /** The question for consent to a voice that sends its text away; `null` if there is none. */
  readonly question: string | null;
  readonly answer: (answer: 'allowed' | 'refused') => void;
  /**
   * The question of who can hear, asked when the voice first starts and kept until it is answered; `null` if there is
   * none.
   */
  readonly privacyQuestion: string | null;
  readonly answerPrivacy: (privacy: 'private' | 'speakers') => void;
}

/** Switches the page voice on and off. If the device has no voice that may speak, says so in the regions and switches it off. */
export function useVoiceSwitch({ announcer, language, chosen, store }: VoiceSwitchOptions): VoiceSwitch {
  const { settings } = language.sentences;
  const toggleRef = useRef<HTMLButtonElement>(null);
  const stopRef = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState<'not-yet' | 'once'>('not-yet');
  const [remote, setRemote] = useState<VoiceChoice | null>(null);
  const question =
    remote?.textGoes.kind === 'sent-to' && chosen.remoteVoice === 'ask' && chosen.pageVoice === 'on'
      ? settings.askRemoteVoice(remote.name, remote.textGoes.recipient)
      : null;

  /** True until the payer has answered. An app's default does not count. */
  const isUnanswered = () => store.getChosen().privacy === undefined;

  const deps = { announcer, language, store };

  function start() {
    const asksNow = asked === 'not-yet' && isUnanswered();
    if (asksNow) setAsked('once');
    const text = asksNow ? `${settings.voiceStarted} ${settings.privacy.label}` : settings.voiceStarted;
    startPageVoice(deps, text, () => {
      // Nobody heard the question, and it is pointless without a voice.
      setAsked('not-yet');
      void explain();
    });
  }

  async function explain() {
    const voices = await announcer.listVoices(language.tag);
    const first = voices.find(({ textGoes }) => textGoes.kind === 'sent-to');
    const { remoteVoice } = store.getSnapshot();
    if (first?.textGoes.kind !== 'sent-to' || remoteVoice !== 'ask') return giveUpPageVoice(deps);
    setRemote(first);
    const text = settings.askRemoteVoice(first.name, first.textGoes.recipient);
    announcer.announce({ text, ...voiceReply, lang: language.tag });
  }

  return {
    toggleRef,
    stopRef,
    privacyQuestion: asked === 'once' && chosen.pageVoice === 'on' && isUnanswered() ? settings.privacy.label : null,
    question,
    toggle() {
      if (chosen.pageVoice === 'off') return start();
      announcer.stop();
      store.choose({ pageVoice: 'off' });
    },
    answer(answer) {
      store.choose({ remoteVoice: answer });
      setRemote(null);
      toggleRef.current?.focus();
      if (answer === 'allowed') start();
      else giveUpPageVoice(deps);
    },
    answerPrivacy(privacy) {
      store.choose({ privacy });
      // Focusing the switch would risk a second press that turns the voice off.
      stopRef.current?.focus();
    },
  };
}
