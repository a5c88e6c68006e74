import type { PreferenceStore } from '@payaloud/browser';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useConnected, useDefaults, type Defaults, usePreferences, useSelfVoicing } from '../provider';
import { RemoteVoiceQuestion } from './RemoteVoiceQuestion';
import { useVoiceSwitch } from './useVoiceSwitch';

export interface SpeakToMeProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, Pick<Defaults, 'language' | 'announcer'> {
  /** Default: the page's shared preferences, kept on the device. */
  readonly preferences?: PreferenceStore;
}

/**
 * Put it first on the page. One press starts the page voice, and unlocks it on phones, which let a page speak only after
 * a tap. While the voice is on, Stop stays in reach. Where the only voice for the language sends what it says away, it
 * asks before a word is spoken.
 */
export const SpeakToMe = forwardRef<HTMLDivElement, SpeakToMeProps>(function SpeakToMe(props, ref) {
  const { preferences, language: ownLanguage, announcer: ownAnnouncer, className, ...rest } = props;
  const { language, announcer } = useDefaults({ language: ownLanguage, announcer: ownAnnouncer });
  const [chosen, store] = usePreferences(preferences);
  const { settings } = language.sentences;
  const isOn = chosen.pageVoice === 'on';
  useConnected(announcer);
  useSelfVoicing({ announcer, language, preferences: store });
  const { toggle, toggleRef, question, answer } = useVoiceSwitch({ announcer, language, chosen, store });

  return (
    <div
      {...rest}
      ref={ref}
      className={['payaloud payaloud-speak-to-me', className].filter(Boolean).join(' ')}
      data-status={isOn ? 'on' : 'off'}
    >
      {/* The same button before and after: the focus stays, and its name says what a press does now. */}
      <button
        ref={toggleRef}
        type="button"
        className="payaloud-button"
        data-look={isOn ? 'quiet' : 'loud'}
        data-part="toggle"
        onClick={toggle}
      >
        {isOn ? settings.stopSpeaking : settings.speakToMe}
      </button>
      {isOn && (
        <button type="button" className="payaloud-button" data-part="stop" onClick={() => announcer.stop()}>
          {settings.stop}
        </button>
      )}
      {question !== null && <RemoteVoiceQuestion text={question} settings={settings} onAnswer={answer} />}
    </div>
  );
});
