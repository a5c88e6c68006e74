import type { Preferences, PreferenceStore } from '@payaloud/browser';
import type { Sentences } from '@payaloud/core/languages';
import { useId } from 'react';

export interface TalkKeyChoiceProps {
  readonly chosen: Preferences;
  readonly store: PreferenceStore;
  readonly sentences: Sentences['settings']['talkKey'];
}

/** Keys that type nothing, and that browsers and screen readers pass to the page. */
const keys = ['F2', 'F4', 'F7', 'F8', 'F9', 'Pause', 'ScrollLock'];

/**
 * A list instead of "press a key now", because screen readers intercept keys, and a payer with a single switch has no
 * keys.
 */
export function TalkKeyChoice({ chosen, store, sentences }: TalkKeyChoiceProps) {
  const id = useId();
  const own = chosen.talkKey !== null && !keys.includes(chosen.talkKey) ? [chosen.talkKey] : [];
  return (
    <div data-part="field">
      <label htmlFor={id}>{sentences.label}</label>
      <select
        id={id}
        className="payaloud-select"
        data-part="select"
        value={chosen.talkKey ?? ''}
        aria-describedby={`${id}-description`}
        onChange={({ target }) => store.choose({ talkKey: target.value || null })}
      >
        <option value="">{sentences.none}</option>
        {[...own, ...keys].map((key) => (
          <option key={key} value={key}>
            {key}
          </option>
        ))}
      </select>
      <p id={`${id}-description`} data-part="description">
        {sentences.description}
      </p>
    </div>
  );
}
