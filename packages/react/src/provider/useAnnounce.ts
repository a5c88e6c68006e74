import { useCallback, useContext } from 'react';
import { getDocumentAnnouncer, type Announcer } from '@payaloud/browser/internal';
import type { Delivery, Message } from '@payaloud/core/announcement';
import { DefaultsContext } from './defaults';
import { useConnected } from './useConnected';

/**
 * Returns a stable function that says an app's own message through the page's announcer.
 *
 * @example
 *   const announce = useAnnounce();
 *   announce({ text: 'Two coffees are in your basket.', urgency: 'polite' });
 */
export function useAnnounce(
  announcer?: Announcer,
): (message: Message, onDelivery?: (delivery: Delivery) => void) => void {
  const shared = useContext(DefaultsContext).announcer;
  const used = announcer ?? shared;
  useConnected(used);
  return useCallback((message, onDelivery) => (used ?? getDocumentAnnouncer()).announce(message, onDelivery), [used]);
}
