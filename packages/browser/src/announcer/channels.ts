import type { Channels } from '@payaloud/core/announcement';
import type { Preferences } from '../preferences';

/** The channels for messages, from the payer's preferences. */
export function channelsOf({ regions, pageVoice, privacy }: Preferences): Channels {
  if (pageVoice === 'off') return { regions, voice: 'off' };
  const voices = { speakers: 'masked', private: 'all', quiet: 'quiet' } as const;
  return { regions, voice: voices[privacy] };
}
