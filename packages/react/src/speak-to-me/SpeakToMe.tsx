import type { PreferenceStore } from '@payaloud/browser';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useConnected, useDefaults, type Defaults, usePreferences, useSelfVoicing } from '../provider';
import { Button, mergeProps } from '../shared';
import { Question } from './Question';
import { useUnspokenLanguage } from './useUnspokenLanguage';
import { useVoiceSwitch } from './useVoiceSwitch';

export interface SpeakToMeProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>, Pick<Defaults<'settings'>, 'language' | 'announcer'> {
  /**
   * Holds the payer's choices.
   * @default the store that the page shares, kept on the device
   */
  readonly preferences?: PreferenceStore;
}

/**
 * Put it first on the page. One press starts the page voice, and unlocks it on phones, which let a page speak only
 * after a tap. Stop stays within reach while the voice is on. If the only voice for the language sends its text away,
 * it asks for consent before speaking. The first time, it also asks who can hear: until the payer says that nobody else
 * does, amounts and names are masked.
 *
 * @example
 *   <SpeakToMe language={en} />
 */
export const SpeakToMe = forwardRef<HTMLDivElement, SpeakToMeProps>(function SpeakToMe(props, ref) {
  const { preferences, language: appLanguage, announcer: appAnnouncer, ...rest } = props;
  const { language, announcer, clock } = useDefaults('settings', { language: appLanguage, announcer: appAnnouncer });
  const [chosen, store] = usePreferences(preferences);
  const { settings } = language.sentences;
  const isOn = chosen.pageVoice === 'on';
  useConnected(announcer);
  useSelfVoicing({ announcer, language, preferences: store, clock });
  useUnspokenLanguage(announcer, language, chosen);
  const { toggle, toggleRef, stopRef, question, answer, privacyQuestion, answerPrivacy } = useVoiceSwitch({
    announcer,
    language,
    chosen,
    store,
  });

  return (
    <div
      {...mergeProps({ className: 'payaloud payaloud-speak-to-me' }, rest)}
      ref={ref}
      data-status={isOn ? 'on' : 'off'}
    >
      {/* The same button in both states, so that the focus stays. Its name says what a press does. */}
      <Button ref={toggleRef} variant={isOn ? undefined : 'primary'} data-part="toggle" onClick={toggle}>
        {isOn ? settings.stopSpeaking : settings.speakToMe}
      </Button>
      {isOn && (
        <Button ref={stopRef} data-part="stop" onClick={() => announcer.stop()}>
          {settings.stop}
        </Button>
      )}
      {question !== null && (
        <Question
          text={question}
          answers={[
            { part: 'allow', label: settings.allowRemoteVoice, onPress: () => answer('allowed') },
            { part: 'refuse', label: settings.refuseRemoteVoice, onPress: () => answer('refused') },
          ]}
        />
      )}
      {privacyQuestion !== null && (
        <Question
          text={privacyQuestion}
          answers={[
            { part: 'private', label: settings.listenPrivately, onPress: () => answerPrivacy('private') },
            {
              part: 'speakers',
              label: settings.privacy.choices.speakers.label,
              onPress: () => answerPrivacy('speakers'),
            },
          ]}
        />
      )}
    </div>
  );
});
