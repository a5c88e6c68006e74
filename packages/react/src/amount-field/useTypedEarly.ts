import { useEffect, useRef, type RefObject } from 'react';
import type { AmountEntryController } from '@payaloud/browser';

/**
 * Takes over what the payer typed into the server's HTML before the script came. React leaves that text in the input, and would
 * replace it by the empty value of the state at the next render (19.3 and 18.2).
 */
export function useTypedEarly(
  controller: AmountEntryController,
  input: RefObject<HTMLInputElement | null>,
  isInBrowser: boolean,
) {
  const wasOnServer = useRef(!isInBrowser);
  useEffect(() => {
    const element = input.current;
    if (!wasOnServer.current || !element || element.value === element.defaultValue) return;
    controller.type(element.value, 'keyboard');
  }, [controller, input]);
}
