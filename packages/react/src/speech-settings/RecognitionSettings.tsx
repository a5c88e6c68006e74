import {
  defaultPreferences,
  slowPauseMs,
  takesTime,
  type Preferences,
  type PreferenceStore,
  type Recognizer,
} from '@payaloud/browser/internal';
import type { Language } from '@payaloud/core/languages';
import { useId } from 'react';
import { Slider } from './Slider';
import { Switch } from './Switch';
import { TalkKeyChoice } from './TalkKeyChoice';

export interface RecognitionSettingsProps {
  readonly chosen: Preferences;
  readonly store: PreferenceStore;
  readonly language: Language<'settings'>;
  /** The recognizer in use; without one there is no engine to choose. */
  readonly recognizer: Recognizer | null;
}

/** How the page listens, which engine recognizes speech, and where the recordings go. */
export function RecognitionSettings({ chosen, store, language, recognizer }: RecognitionSettingsProps) {
  const { settings } = language.sentences;
  return (
    <div data-part="recognition-settings">
      <TalkKeyChoice chosen={chosen} store={store} sentences={settings.talkKey} />
      <Switch
        {...settings.takeTime}
        checked={takesTime(chosen.pauseMs)}
        onChange={(state) => store.choose({ pauseMs: state === 'on' ? slowPauseMs : defaultPreferences.pauseMs })}
      />
      <Slider
        label={settings.pause}
        min={0.3}
        max={5}
        step={0.1}
        value={chosen.pauseMs / 1_000}
        valueText={settings.pauseValue(chosen.pauseMs / 1_000)}
        onValueChange={(seconds) => store.choose({ pauseMs: Math.round(seconds * 1_000) })}
      />
      {recognizer && recognizer.engines.length > 0 && (
        <EngineChoice chosen={chosen} store={store} settings={settings} recognizer={recognizer} />
      )}
    </div>
  );
}

interface EngineChoiceProps extends Pick<RecognitionSettingsProps, 'chosen' | 'store'> {
  readonly settings: Language<'settings'>['sentences']['settings'];
  readonly recognizer: Recognizer;
}

function EngineChoice({ chosen, store, settings, recognizer }: EngineChoiceProps) {
  const id = useId();
  const { recognition } = settings;
  const remote = recognizer.engines.filter(({ voiceGoes }) => voiceGoes.kind === 'sent-to');
  /** The words beside the switch say that recordings leave the device, so turning it on is consent. */
  const allowRemote = (answer: 'allowed' | 'refused') => {
    store.choose({ remoteRecognition: answer });
    for (const engine of remote) engine.setConsent?.(answer === 'allowed' ? 'given' : 'refused');
  };
  return (
    <>
      <fieldset data-part="engines" aria-describedby={`${id}-all`}>
        <legend data-part="legend">{recognition.label}</legend>
        <p id={`${id}-all`} data-part="description">
          {recognition.description}
        </p>
        {[null, ...recognizer.engines].map((engine) => (
          <label key={engine?.name ?? ''} data-part="switch">
            <input
              type="radio"
              name={id}
              checked={chosen.firstEngine === (engine?.name ?? null)}
              onChange={() => store.choose({ firstEngine: engine?.name ?? null })}
            />
            {engine
              ? `${recognition.engines[engine.name] ?? engine.name}, ${settings.goes(recipientOf(engine))}`
              : recognition.automatic}
          </label>
        ))}
      </fieldset>
      {remote.length > 0 && (
        <Switch
          {...recognition.remote}
          checked={chosen.remoteRecognition === 'allowed'}
          onChange={(state) => allowRemote(state === 'on' ? 'allowed' : 'refused')}
        />
      )}
    </>
  );
}

function recipientOf({ voiceGoes }: Recognizer['engines'][number]): string | null {
  return voiceGoes.kind === 'on-device' ? null : voiceGoes.recipient;
}
