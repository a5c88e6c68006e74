import type { Announcer, Preferences, PreferenceStore, VoiceChoice } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import { useRef, useState, type RefObject } from 'react';

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
  /** What is asked before a voice may speak that sends its words away; `null`: nothing. */
  readonly question: string | null;
  readonly answer: (answer: 'allowed' | 'refused') => void;
  /** Who can hear, asked when the voice first starts and kept until it is answered; `null`: answered, or not asked. */
  readonly privacyQuestion: string | null;
  readonly answerPrivacy: (privacy: 'private' | 'speakers') => void;
}

/** Switches the page voice on and off, and says in the regions where the device has none that may speak. */
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

  /** Only the payer can answer: an app's wish is none. */
  const isUnanswered = () => store.getChosen().privacy === undefined;

  const tell = (text: string) => announcer.announce({ text, urgency: 'assertive', lang: language.tag });

  /** An echo is spoken within the very press, as iOS wants it of the first words; a message would wait for its turn. */
  function start() {
    store.choose({ pageVoice: 'on' });
    const asksNow = asked === 'not-yet' && isUnanswered();
    if (asksNow) setAsked('once');
    const text = asksNow ? `${settings.voiceStarted} ${settings.privacy.label}` : settings.voiceStarted;
    announcer.echo({ text, urgency: 'polite', lang: language.tag }, 'payer', (delivery) => {
      if (delivery !== 'unheard') return;
      // Nobody has heard the question, and without a voice it has no sense.
      setAsked('not-yet');
      void explain();
    });
    announcer.prime();
  }

  async function explain() {
    const voices = await announcer.listVoices(language.tag);
    const first = voices.find(({ textGoes }) => textGoes.kind === 'sent-to');
    const { remoteVoice } = store.getSnapshot();
    if (first?.textGoes.kind !== 'sent-to' || remoteVoice !== 'ask') return tell(settings.noVoice);
    setRemote(first);
    tell(settings.askRemoteVoice(first.name, first.textGoes.recipient));
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
      else tell(settings.noVoice);
    },
    answerPrivacy(privacy) {
      store.choose({ privacy });
      // Not to the switch: a second press there would end the voice.
      stopRef.current?.focus();
    },
  };
}
