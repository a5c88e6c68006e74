import type { Announcer, Preferences, PreferenceStore } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import { Button } from '../shared';
import { Slider } from './Slider';
import { Switch } from './Switch';
import { useVoices } from './useVoices';

export interface VoiceSettingsProps {
  readonly chosen: Preferences;
  readonly store: PreferenceStore;
  readonly language: Language<'settings'>;
  readonly announcer: Announcer;
}

/** The sound of the page voice, with a sample. */
export function VoiceSettings({ chosen, store, language, announcer }: VoiceSettingsProps) {
  const { settings } = language.sentences;
  const voices = useVoices(announcer, language);
  const isSilent = chosen.pageVoice === 'off';
  const mayBeRemote = chosen.remoteVoice === 'allowed';
  const usable = voices.filter(({ textGoes }) => mayBeRemote || textGoes.kind === 'on-device');
  /** Interrupts other speech, because the payer asked for it, and is not logged as a message. */
  const playSample = () => {
    announcer.prime();
    announcer.echo({ text: settings.sampleText, urgency: 'polite', lang: language.tag }, 'payer');
  };
  return (
    <div data-part="voice-settings">
      <Slider
        label={settings.rate}
        min={0.5}
        max={4}
        step={0.25}
        value={chosen.rate}
        valueText={settings.rateValue(chosen.rate)}
        onValueChange={(rate) => store.choose({ rate })}
      />
      <Slider
        label={settings.volume}
        min={0}
        max={1}
        step={0.1}
        value={chosen.volume}
        valueText={settings.volumeValue(Math.round(chosen.volume * 100))}
        onValueChange={(volume) => store.choose({ volume })}
      />
      {voices.length > usable.length || mayBeRemote ? (
        <Switch
          {...settings.remoteVoices}
          checked={mayBeRemote}
          onChange={(state) => store.choose({ remoteVoice: state === 'on' ? 'allowed' : 'refused' })}
        />
      ) : null}
      {usable.length > 0 && (
        <label data-part="field">
          {settings.voice}
          <select
            className="payaloud-select"
            data-part="select"
            value={chosen.voice ?? ''}
            onChange={({ target }) => store.choose({ voice: target.value || null })}
          >
            <option value="">{settings.anyVoice}</option>
            {usable.map(({ id, name, textGoes }) => (
              <option key={id} value={id}>
                {`${name}, ${settings.goes(textGoes.kind === 'on-device' ? null : textGoes.recipient)}`}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button
        data-part="sample"
        aria-disabled={isSilent ? true : undefined}
        onClick={() => (isSilent ? undefined : playSample())}
      >
        {settings.sample}
      </Button>
    </div>
  );
}
