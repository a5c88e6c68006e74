import type { Preferences } from '../preferences';
import { channelsOf } from './channels';

/** Returns `masked` if the page voice must leave out amounts and payees because others may hear them. */
export function amountPrivacyOf(preferences: Preferences): 'whole' | 'masked' {
  const { voice } = channelsOf(preferences);
  return voice === 'masked' || voice === 'quiet' ? 'masked' : 'whole';
}
