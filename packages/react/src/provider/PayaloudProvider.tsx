import { getDocumentAnnouncer } from '@payaloud/browser/internal';
import { useMemo, type ReactNode } from 'react';
import { useStableCheck } from '../shared/misuse';
import { DefaultsContext, type Provided } from './defaults';
import { useConnected } from './useConnected';
import { usePreferences } from './usePreferences';
import { useSelfVoicing } from './useSelfVoicing';

export interface PayaloudProviderProps extends Provided {
  /**
   * The page.
   * @default none
   */
  readonly children?: ReactNode;
}

/**
 * Sets defaults for the components inside, adds the announcer's regions to the page before the first message, and
 * connects self-voicing, so that the page speaks completely while the payer has the page voice on.
 *
 * @example
 *   <PayaloudProvider language={en} currency="USD">
 *     <AmountField label="Tip" name="tip" />
 *   </PayaloudProvider>
 */
export function PayaloudProvider({ children, ...props }: PayaloudProviderProps) {
  const { language, locale, currency, recognizer, announcer, clock } = props;
  const defaults = useMemo(
    () => ({ language, locale, currency, recognizer, announcer, clock }),
    [language, locale, currency, recognizer, announcer, clock],
  );
  useStableCheck('unstable-prop', recognizer, 'Create the `recognizer` of PayaloudProvider outside of render.');
  useStableCheck('unstable-prop', announcer, 'Create the `announcer` of PayaloudProvider outside of render.');
  const [, preferences] = usePreferences();
  useConnected(announcer);
  useSelfVoicing({ announcer: announcer ?? getDocumentAnnouncer(), language, preferences, clock });
  return <DefaultsContext.Provider value={defaults}>{children}</DefaultsContext.Provider>;
}
