import type { HapticsReport, Preferences, PreferenceStore } from '@payaloud/browser';
import type { Sentences } from '@payaloud/core/languages';
import { Switch } from './Switch';

export interface ChannelSwitchesProps {
  readonly chosen: Preferences;
  readonly store: PreferenceStore;
  readonly settings: Sentences['settings'];
  readonly haptics: HapticsReport;
}

/** Separate switches for regions, page voice, sounds and vibration. */
export function ChannelSwitches({ chosen, store, settings, haptics }: ChannelSwitchesProps) {
  const channels = [
    ['regions', settings.regions.label, settings.regions.description],
    ['pageVoice', settings.pageVoice.label, settings.pageVoice.description],
    ['earcons', settings.earcons.label, settings.earcons.description],
    ['haptics', settings.haptics.label, settings.haptics.description[haptics]],
  ] as const;
  return (
    <div data-part="channels">
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
