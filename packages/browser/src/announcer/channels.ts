import type { Channels } from '@payaloud/core/announcement';
import type { Preferences } from '../preferences';

/** What the payer chose, as far as it decides how a message is said. */
export function channelsOf({ regions, pageVoice, privacy }: Preferences): Channels {
  if (pageVoice === 'off') return { regions, voice: 'off' };
  const voices = { speakers: 'masked', private: 'all', quiet: 'quiet' } as const;
  return { regions, voice: voices[privacy] };
}

/** `masked`: the page voice leaves out amounts and payees, because others may hear them. */
export function amountPrivacyOf(preferences: Preferences): 'whole' | 'masked' {
  const { voice } = channelsOf(preferences);
  return voice === 'masked' || voice === 'quiet' ? 'masked' : 'whole';
}
