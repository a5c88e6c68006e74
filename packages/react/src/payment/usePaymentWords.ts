import { paymentWords } from '@payaloud/browser/internal';
import { useEffect, useSyncExternalStore } from 'react';
import { usePreferences } from '../provider';

/** Amounts in words, for the page voice. Loaded once it is on; undefined until then. */
export function usePaymentWords(): ReturnType<typeof paymentWords.get> {
  const [{ pageVoice }] = usePreferences();
  useEffect(() => {
    if (pageVoice === 'on') paymentWords.load().catch(() => {});
  }, [pageVoice]);
  return useSyncExternalStore(paymentWords.subscribe, paymentWords.get, notYet);
}

/** On a server, and while its page is hydrated. */
const notYet = () => undefined;
