import type { HapticsReport, Preferences, PreferenceStore } from '@payaloud/browser';
import type { Sentences } from '@payaloud/core/languages';
import { useId } from 'react';

export interface ChannelSwitchesProps {
  readonly chosen: Preferences;
  readonly store: PreferenceStore;
  readonly settings: Sentences['settings'];
  readonly haptics: HapticsReport;
}

/** Regions, page voice, sounds and vibration: native checkboxes, since all assistive technology knows those. */
export function ChannelSwitches({ chosen, store, settings, haptics }: ChannelSwitchesProps) {
  const id = useId();
  const channels = [
    ['regions', settings.regions.label, settings.regions.description],
    ['pageVoice', settings.pageVoice.label, settings.pageVoice.description],
    ['earcons', settings.earcons.label, settings.earcons.description],
    ['haptics', settings.haptics.label, settings.haptics.description[haptics]],
  ] as const;
  return (
    <div data-part="channels">
      {channels.map(([name, label, description]) => (
        <div key={name} data-part="channel">
          <label data-part="switch">
            <input
              type="checkbox"
              checked={chosen[name] === 'on'}
              aria-describedby={`${id}-${name}`}
              onChange={({ target }) => store.choose({ [name]: target.checked ? 'on' : 'off' })}
            />
            {label}
          </label>
          <p id={`${id}-${name}`} data-part="description">
            {description}
          </p>
        </div>
      ))}
    </div>
  );
}
