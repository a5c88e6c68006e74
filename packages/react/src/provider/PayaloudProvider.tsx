import { useMemo, type ReactNode } from 'react';
import { DefaultsContext, type Defaults } from './defaults';
import { useConnected } from './useConnected';

export interface PayaloudProviderProps extends Defaults {
  readonly children?: ReactNode;
}

/** Sets defaults for everything inside, and puts the announcer's regions into the page before the first message. */
export function PayaloudProvider({ children, ...props }: PayaloudProviderProps) {
  const { language, locale, currency, recognizer, announcer } = props;
  const defaults = useMemo(
    () => ({ language, locale, currency, recognizer, announcer }),
    [language, locale, currency, recognizer, announcer],
  );
  useConnected(announcer);
  return <DefaultsContext.Provider value={defaults}>{children}</DefaultsContext.Provider>;
}
