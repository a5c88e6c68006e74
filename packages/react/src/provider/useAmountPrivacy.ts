import { amountPrivacyOf, type Announcer } from '@payaloud/browser/internal';
import { useCallback, useSyncExternalStore } from 'react';
import { usePreferences } from './usePreferences';

/** `masked` while the page voice speaks and others may hear it: amounts and payees are left out until the payer asks. */
export function useAmountPrivacy(announcer: Announcer): 'whole' | 'masked' {
  const [chosen] = usePreferences();
  const subscribe = useCallback((listener: () => void) => announcer.subscribe(listener), [announcer]);
  return useSyncExternalStore(
    subscribe,
    () => amountPrivacyOf(chosen, announcer.getSnapshot()),
    () => 'whole' as const,
  );
}
