import type { Preferences } from '../preferences';
import { channelsOf } from './channels';
import type { AnnouncerSnapshot } from './port';

/**
 * Returns `masked` if the page voice must leave out amounts and payees because others may hear them. A voice that fails leaves out
 * nothing: all messages go to the regions, in full.
 */
export function amountPrivacyOf(
  preferences: Preferences,
  { isVoiceFailing }: Pick<AnnouncerSnapshot, 'isVoiceFailing'>,
): 'whole' | 'masked' {
  const { voice } = channelsOf(preferences);
  return !isVoiceFailing && (voice === 'masked' || voice === 'quiet') ? 'masked' : 'whole';
}
