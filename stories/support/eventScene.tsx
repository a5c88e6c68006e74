import { getDocumentPreferences, type Preferences } from '@payaloud/browser';
import { describePaymentEvent, type PaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { useAnnounce } from '@payaloud/react';

export interface EventSceneProps {
  readonly events: readonly PaymentEvent[];
  readonly channels: Channels;
}

export type Channels = Pick<Preferences, 'regions' | 'pageVoice' | 'privacy' | 'earcons' | 'haptics'>;

const loud = { earcons: 'on', haptics: 'on' } as const;
const voice = { ...loud, pageVoice: 'on', regions: 'off' } as const;
const both = { ...voice, regions: 'on' } as const;

/** Every combination of screen reader and page voice, and two without words. */
export const channelChoices = {
  screenReader: { ...loud, regions: 'on', pageVoice: 'off', privacy: 'speakers' },
  voiceThatOnlyIHear: { ...voice, privacy: 'private' },
  voiceThatOthersMayHear: { ...voice, privacy: 'speakers' },
  quietVoice: { ...voice, privacy: 'quiet' },
  bothThatOnlyIHear: { ...both, privacy: 'private' },
  bothThatOthersMayHear: { ...both, privacy: 'speakers' },
  bothQuiet: { ...both, privacy: 'quiet' },
  soundsAndVibration: { ...loud, regions: 'off', pageVoice: 'off', privacy: 'speakers' },
  sightAlone: { regions: 'off', pageVoice: 'off', earcons: 'off', haptics: 'off', privacy: 'speakers' },
} satisfies Record<string, Channels>;

/** The text of an event in each channel. Empty if the channel is silent. */
export function wordsFor(event: PaymentEvent, { regions, pageVoice, privacy }: Channels) {
  const { text, speech = text, masked = speech } = describePaymentEvent(event, en);
  const spoken = { private: speech, speakers: masked, quiet: '' }[privacy];
  return { region: regions === 'on' ? text : '', voice: pageVoice === 'on' ? spoken : '' };
}

/** The name of the button that says an event. */
export function nameOf(event: PaymentEvent): string {
  const { type, action = '', reason = '' } = { action: undefined, reason: undefined, ...event };
  return `${type} ${action} ${reason}`.trim().replace(/[- ]+/g, ' ');
}

/** Buttons that say each event in one combination of channels. */
export function EventScene({ events, channels }: EventSceneProps) {
  const announce = useAnnounce();
  return (
    <ul className="payaloud" style={{ display: 'grid', gap: '1rem', padding: 0, listStyle: 'none' }}>
      {events.map((event) => {
        const words = wordsFor(event, channels);
        return (
          <li key={nameOf(event)} style={{ display: 'grid', gap: '0.5rem', justifyItems: 'start' }}>
            <button
              type="button"
              className="payaloud-button"
              onClick={() => {
                getDocumentPreferences().choose(channels);
                announce(describePaymentEvent(event, en));
              }}
            >
              {nameOf(event)}
            </button>
            {words.region && <p>Screen reader: {words.region}</p>}
            {words.voice && <p>Page voice: {words.voice}</p>}
          </li>
        );
      })}
    </ul>
  );
}
