import type { Preferences, PreferenceStore } from '@payaloud/browser';
import type { Sentences } from '@payaloud/core/languages';
import { useId } from 'react';

export interface PrivacyChoiceProps {
  readonly chosen: Preferences;
  readonly store: PreferenceStore;
  readonly settings: Sentences['settings'];
}

/** Asks who can hear the page voice. The answer decides what the voice leaves out. */
export function PrivacyChoice({ chosen, store, settings }: PrivacyChoiceProps) {
  const id = useId();
  const { privacy } = settings;
  return (
    <fieldset data-part="privacy" aria-describedby={`${id}-all`}>
      <legend data-part="legend">{privacy.label}</legend>
      <p id={`${id}-all`} data-part="description">
        {privacy.description}
      </p>
      {(['speakers', 'private', 'quiet'] as const).map((choice) => (
        <div key={choice} data-part="channel">
          <label data-part="switch">
            <input
              type="radio"
              name={id}
              value={choice}
              checked={chosen.privacy === choice}
              aria-describedby={`${id}-${choice}`}
              onChange={() => store.choose({ privacy: choice })}
            />
            {privacy.choices[choice].label}
          </label>
          <p id={`${id}-${choice}`} data-part="description">
            {privacy.choices[choice].description}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
