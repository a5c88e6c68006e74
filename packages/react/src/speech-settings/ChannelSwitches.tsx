import type { Announcer, HapticsReport, Preferences, PreferenceStore } from '@payaloud/browser';
import type { Language, Sentences } from '@payaloud/core/languages';
import { giveUpPageVoice, startPageVoice } from '../shared/pageVoice';
import { Switch } from './Switch';

export interface ChannelSwitchesProps {
  readonly chosen: Preferences;
  readonly store: PreferenceStore;
  readonly language: Language<'settings'>;
  readonly announcer: Announcer;
  readonly haptics: HapticsReport;
}

/** Separate switches for page voice, regions, sounds and vibration. */
export function ChannelSwitches({ chosen, store, language, announcer, haptics }: ChannelSwitchesProps) {
  const { settings } = language.sentences;
  const deps = { announcer, language, store };
  const channels = [
    ['earcons', settings.earcons.label, settings.earcons.description],
    ['haptics', settings.haptics.label, settings.haptics.description[haptics]],
  ] as const;
  return (
    <div data-part="channels">
      <Switch
        {...settings.pageVoice}
        checked={chosen.pageVoice === 'on'}
        onChange={(state) =>
          state === 'on'
            ? startPageVoice(deps, settings.voiceStarted, () => giveUpPageVoice(deps))
            : store.choose({ pageVoice: 'off' })
        }
      />
      {chosen.pageVoice === 'on' && (
        <Switch
          {...settings.onlyMessages}
          checked={chosen.pageVoiceSays === 'messages'}
          onChange={(state) => store.choose({ pageVoiceSays: state === 'on' ? 'messages' : 'everything' })}
        />
      )}
      <RegionsSwitch chosen={chosen} store={store} settings={settings} />
      {channels.map(([name, label, description]) => (
        <Switch
          key={name}
          label={label}
          description={description}
          checked={chosen[name] === 'on'}
          onChange={(state) => store.choose({ [name]: state })}
        />
      ))}
    </div>
  );
}

interface RegionsSwitchProps extends Pick<ChannelSwitchesProps, 'chosen' | 'store'> {
  readonly settings: Sentences['settings'];
}

/**
 * Switches the regions. While the page voice is on, they stay out of what it says, until the payer asks for both voices in
 * so many words.
 */
function RegionsSwitch({ chosen, store, settings }: RegionsSwitchProps) {
  if (chosen.pageVoice === 'on') {
    return (
      <Switch
        {...settings.bothVoices}
        checked={chosen.regions === 'on'}
        onChange={(state) => store.choose({ regions: state === 'on' ? 'on' : 'auto' })}
      />
    );
  }
  return (
    <Switch
      {...settings.regions}
      checked={chosen.regions !== 'off'}
      onChange={(state) => store.choose({ regions: state === 'on' ? 'auto' : 'off' })}
    />
  );
}
