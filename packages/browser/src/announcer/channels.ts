import type { Channels } from '@payaloud/core/announcement';
import type { Preferences } from '../preferences';

/** The channels for messages, from the payer's preferences. */
export function channelsOf({ regions, pageVoice, privacy }: Preferences): Channels {
  if (pageVoice === 'off') return { regions, voice: 'off' };
  const voices = { speakers: 'masked', private: 'all', quiet: 'quiet' } as const;
  return { regions, voice: voices[privacy] };
}

/** Returns `masked` if the page voice must leave out amounts and payees because others may hear them. */
export function amountPrivacyOf(preferences: Preferences): 'whole' | 'masked' {
  const { voice } = channelsOf(preferences);
  return voice === 'masked' || voice === 'quiet' ? 'masked' : 'whole';
}
