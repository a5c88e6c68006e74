import type { Announcer, PreferenceStore } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useConnected, useDefaults, type Defaults, usePreferences, useSelfVoicing } from '../provider';

export interface SpeakToMeProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, Pick<Defaults, 'language' | 'announcer'> {
  /** Default: the page's shared preferences, kept on the device. */
  readonly preferences?: PreferenceStore;
}

/**
 * Put it first on the page. One press starts the page voice, and unlocks it on phones, which let a page speak only after
 * a tap. While the voice is on, Stop stays in reach.
 */
export const SpeakToMe = forwardRef<HTMLDivElement, SpeakToMeProps>(function SpeakToMe(props, ref) {
  const { preferences, language: ownLanguage, announcer: ownAnnouncer, className, ...rest } = props;
  const { language, announcer } = useDefaults({ language: ownLanguage, announcer: ownAnnouncer });
  const [chosen, store] = usePreferences(preferences);
  const { settings } = language.sentences;
  const isOn = chosen.pageVoice === 'on';
  useConnected(announcer);
  useSelfVoicing({ announcer, language, preferences: store });

  return (
    <div
      {...rest}
      ref={ref}
      className={['payaloud payaloud-speak-to-me', className].filter(Boolean).join(' ')}
      data-status={isOn ? 'on' : 'off'}
    >
      {/* The same button before and after: the focus stays, and its name says what a press does now. */}
      <button
        type="button"
        className="payaloud-button"
        data-look={isOn ? 'quiet' : 'loud'}
        data-part="toggle"
        onClick={() => (isOn ? stopVoice(announcer, store) : startVoice(announcer, store, language))}
      >
        {isOn ? settings.stopSpeaking : settings.speakToMe}
      </button>
      {isOn && (
        <button type="button" className="payaloud-button" data-part="stop" onClick={() => announcer.stop()}>
          {settings.stop}
        </button>
      )}
    </div>
  );
});

function startVoice(announcer: Announcer, store: PreferenceStore, language: Language) {
  const { settings } = language.sentences;
  announcer.prime();
  store.choose({ pageVoice: 'on' });
  const say = (text: string) => announcer.announce({ text, urgency: 'assertive', lang: language.tag });
  say(settings.voiceStarted);
  void announcer.listVoices(language.tag).then((voices) => {
    if (voices.length === 0) say(settings.noVoice);
  });
}

function stopVoice(announcer: Announcer, store: PreferenceStore) {
  announcer.stop();
  store.choose({ pageVoice: 'off' });
}
