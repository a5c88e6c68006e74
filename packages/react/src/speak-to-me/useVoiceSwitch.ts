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

  const tell = (text: string) =>
    // The answer to a press overtakes what the press before it was answered, if that still waits.
    announcer.announce({ text, urgency: 'assertive', lang: language.tag, topic: 'payaloud-voice' });

  /** An echo is spoken during the press, as iOS requires for the first words. A message would wait for its turn. */
  function start() {
    store.choose({ pageVoice: 'on' });
    const asksNow = asked === 'not-yet' && isUnanswered();
    if (asksNow) setAsked('once');
    const text = asksNow ? `${settings.voiceStarted} ${settings.privacy.label}` : settings.voiceStarted;
    announcer.echo({ text, urgency: 'polite', lang: language.tag }, 'payer', (delivery) => {
      if (delivery !== 'unheard') return;
      // Nobody heard the question, and it is pointless without a voice.
      setAsked('not-yet');
      void explain();
    });
    announcer.prime();
  }

  async function explain() {
    const voices = await announcer.listVoices(language.tag);
    const first = voices.find(({ textGoes }) => textGoes.kind === 'sent-to');
    const { remoteVoice } = store.getSnapshot();
    if (first?.textGoes.kind !== 'sent-to' || remoteVoice !== 'ask') return giveUp();
    setRemote(first);
    tell(settings.askRemoteVoice(first.name, first.textGoes.recipient));
  }

  /** A voice that stays on without a sound would mask amounts that nobody hears, and name controls to nobody. */
  function giveUp() {
    store.choose({ pageVoice: 'off' });
    tell(settings.noVoice);
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
      else giveUp();
    },
    answerPrivacy(privacy) {
      store.choose({ privacy });
      // Focusing the switch would risk a second press that turns the voice off.
      stopRef.current?.focus();
    },
  };
}
