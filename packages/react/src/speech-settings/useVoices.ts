import type { Announcer, VoiceChoice } from '@payaloud/browser';
import type { CommonLanguage } from '@payaloud/core/languages';
import { useEffect, useState } from 'react';

/** The voices of this device for a language. Empty at first, and stays empty if there are none. */
export function useVoices(announcer: Announcer, language: CommonLanguage): readonly VoiceChoice[] {
  const [voices, setVoices] = useState<readonly VoiceChoice[]>([]);
  useEffect(() => {
    let isWanted = true;
    const show = (found: readonly VoiceChoice[]) => {
      if (isWanted) setVoices(found);
    };
    announcer.listVoices(language.tag).then(show, () => show([]));
    return () => {
      isWanted = false;
    };
  }, [announcer, language.tag]);
  return voices;
}
