import { getDocumentPreferences, type Preferences } from '@payaloud/browser';
import { describePaymentEvent, type PaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { useAnnounce } from '@payaloud/react';

export interface EventSceneProps {
  readonly event: PaymentEvent;
}

export interface ChannelChoice {
  readonly name: string;
  readonly channels: Pick<Preferences, 'regions' | 'pageVoice' | 'privacy' | 'earcons' | 'haptics'>;
}

const loud = { earcons: 'on', haptics: 'on' } as const;
const voice = { pageVoice: 'on' } as const;

/** Every combination of screen reader and page voice, and two without words. */
export const channelChoices: readonly ChannelChoice[] = [
  { name: 'Screen reader', channels: { ...loud, regions: 'on', pageVoice: 'off', privacy: 'speakers' } },
  { name: 'Voice, only I hear', channels: { ...loud, ...voice, regions: 'off', privacy: 'private' } },
  { name: 'Voice, others may hear', channels: { ...loud, ...voice, regions: 'off', privacy: 'speakers' } },
  { name: 'Voice, quiet', channels: { ...loud, ...voice, regions: 'off', privacy: 'quiet' } },
  { name: 'Both, only I hear', channels: { ...loud, ...voice, regions: 'on', privacy: 'private' } },
  { name: 'Both, others may hear', channels: { ...loud, ...voice, regions: 'on', privacy: 'speakers' } },
  { name: 'Both, quiet', channels: { ...loud, ...voice, regions: 'on', privacy: 'quiet' } },
  { name: 'Sounds and vibration', channels: { ...loud, regions: 'off', pageVoice: 'off', privacy: 'speakers' } },
  {
    name: 'Sight alone',
    channels: { regions: 'off', pageVoice: 'off', earcons: 'off', haptics: 'off', privacy: 'speakers' },
  },
];

/** The text of an event in each channel. Empty if the channel is silent. */
export function wordsFor(event: PaymentEvent, { regions, pageVoice, privacy }: ChannelChoice['channels']) {
  const { text, speech = text, masked = speech } = describePaymentEvent(event, en);
  const spoken = { private: speech, speakers: masked, quiet: '' }[privacy];
  return { region: regions === 'on' ? text : '', voice: pageVoice === 'on' ? spoken : '' };
}

/** Buttons that say one event in each combination of channels. */
export function EventScene({ event }: EventSceneProps) {
  const announce = useAnnounce();
  return (
    <ul className="payaloud" style={{ display: 'grid', gap: '1rem', padding: 0, listStyle: 'none' }}>
      {channelChoices.map(({ name, channels }) => {
        const words = wordsFor(event, channels);
        return (
          <li key={name} style={{ display: 'grid', gap: '0.5rem', justifyItems: 'start' }}>
            <button
              type="button"
              className="payaloud-button"
              onClick={() => {
                getDocumentPreferences().choose(channels);
                announce(describePaymentEvent(event, en));
              }}
            >
              {name}
            </button>
            {words.region && <p>Screen reader: {words.region}</p>}
            {words.voice && <p>Page voice: {words.voice}</p>}
          </li>
        );
      })}
    </ul>
  );
}
