import type { Announcer, PreferenceStore } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';

export interface PageVoiceDeps {
  readonly announcer: Announcer;
  readonly language: Language<'settings'>;
  readonly store: PreferenceStore;
}

/**
 * Switches the page voice on, and says so with it. The words are an echo, which is spoken during the press, as iOS requires for the
 * first words; a message would wait for its turn. `onUnheard` is called if the voice could not say them.
 */
export function startPageVoice(
  { announcer, language, store }: PageVoiceDeps,
  text: string,
  onUnheard: () => void,
): void {
  store.choose({ pageVoice: 'on' });
  announcer.echo({ text, urgency: 'polite', lang: language.tag }, 'payer', (delivery) => {
    if (delivery === 'unheard') onUnheard();
  });
  announcer.prime();
}

/** A voice that stays on without a sound would mask amounts that nobody hears, and name controls to nobody. */
export function giveUpPageVoice({ announcer, language, store }: PageVoiceDeps): void {
  store.choose({ pageVoice: 'off' });
  announcer.announce({ text: language.sentences.settings.noVoice, ...voiceReply, lang: language.tag });
}

/** The reply to a press overtakes the reply to the press before it, if that still waits. */
export const voiceReply = { urgency: 'assertive', topic: 'payaloud-voice' } as const;
