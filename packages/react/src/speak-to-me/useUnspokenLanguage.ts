import type { Announcer, Preferences } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import { useEffect, useRef } from 'react';
import { voiceReply } from '../shared/pageVoice';

/**
 * Says that the device has no voice for the page's new language, in the last one that it had a voice for. Otherwise a payer who goes
 * through the languages by the page voice alone hears nothing at that one. The voice stays on, because the next language may have one.
 */
export function useUnspokenLanguage(
  announcer: Announcer,
  language: Language<'settings'>,
  { pageVoice, remoteVoice }: Pick<Preferences, 'pageVoice' | 'remoteVoice'>,
): void {
  const spoken = useRef(language);
  useEffect(() => {
    const before = spoken.current;
    if (pageVoice === 'off' || before.tag === language.tag) {
      spoken.current = language;
      return undefined;
    }
    let isCurrent = true;
    const hasVoice = async ({ tag }: Language<'settings'>) =>
      (await announcer.listVoices(tag)).some(
        ({ textGoes }) => textGoes.kind === 'on-device' || remoteVoice === 'allowed',
      );
    void Promise.all([hasVoice(before), hasVoice(language)]).then(([had, has]) => {
      if (!isCurrent) return;
      // An engine that lists no voices at all may still have them.
      if (has || !had) spoken.current = language;
      else announcer.announce({ text: before.sentences.settings.noVoiceFor, ...voiceReply, lang: before.tag });
    });
    return () => {
      isCurrent = false;
    };
  }, [announcer, language, pageVoice, remoteVoice]);
}
