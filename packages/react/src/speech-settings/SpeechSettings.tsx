import type { PreferenceStore } from '@payaloud/browser';
import { forwardRef, useContext, useSyncExternalStore, type ComponentPropsWithoutRef } from 'react';
import { DefaultsContext, useConnected, useDefaults, type Defaults, usePreferences, useSelfVoicing } from '../provider';
import { Button, mergeProps } from '../shared';
import { ChannelSwitches } from './ChannelSwitches';
import { PrivacyChoice } from './PrivacyChoice';
import { RecognitionSettings } from './RecognitionSettings';
import { VoiceSettings } from './VoiceSettings';

export interface SpeechSettingsProps
  extends
    Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    Pick<Defaults<'settings'>, 'language' | 'announcer' | 'recognizer'> {
  /**
   * Holds the payer's choices.
   * @default the store that the page shares, kept on the device
   */
  readonly preferences?: PreferenceStore;
  /**
   * The level of the heading.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * The payer's preferences for hearing the page. Each channel is a separate choice; changes apply at once.
 *
 * @example
 *   <SpeechSettings language={en} />
 */
export const SpeechSettings = forwardRef<HTMLElement, SpeechSettingsProps>(function SpeechSettings(props, ref) {
  const { preferences, headingLevel = 2, language: appLanguage, announcer: appAnnouncer, ...others } = props;
  const { recognizer: appRecognizer, ...rest } = others;
  // Does not use `useRecognizer`, so that a page that only speaks does not bundle a recognizer.
  const { recognizer: sharedRecognizer } = useContext(DefaultsContext);
  const recognizer = (appRecognizer === undefined ? sharedRecognizer : appRecognizer) ?? null;
  const { language, announcer, clock } = useDefaults('settings', { language: appLanguage, announcer: appAnnouncer });
  const [chosen, store] = usePreferences(preferences);
  const { settings } = language.sentences;
  const Heading = `h${headingLevel}` as const;
  const GroupHeading = `h${Math.min(headingLevel + 1, 6) as 3 | 4 | 5 | 6}` as const;
  const haptics = useSyncExternalStore(
    neverChanges,
    () => announcer.getHaptics(),
    () => 'none' as const,
  );
  useConnected(announcer);
  useSelfVoicing({ announcer, language, preferences: store, clock });

  const forget = () => {
    store.forget();
    announcer.announce({ text: settings.forgotten, urgency: 'polite', lang: language.tag });
  };
  return (
    <section
      aria-label={settings.heading}
      {...mergeProps({ className: 'payaloud payaloud-speech-settings' }, rest)}
      ref={ref}
    >
      <Heading data-part="heading">{settings.heading}</Heading>
      <div data-part="group">
        <GroupHeading data-part="group-heading">{settings.groups.sound}</GroupHeading>
        <ChannelSwitches chosen={chosen} store={store} language={language} announcer={announcer} haptics={haptics} />
        <VoiceSettings chosen={chosen} store={store} language={language} announcer={announcer} />
      </div>
      <div data-part="group">
        <GroupHeading data-part="group-heading">{settings.groups.privacy}</GroupHeading>
        <PrivacyChoice chosen={chosen} store={store} settings={settings} />
      </div>
      <div data-part="group">
        <GroupHeading data-part="group-heading">{settings.groups.listening}</GroupHeading>
        <RecognitionSettings chosen={chosen} store={store} language={language} recognizer={recognizer} />
      </div>
      <Button data-part="forget" onClick={forget}>
        {settings.forget}
      </Button>
    </section>
  );
});

const neverChanges = () => () => {};
