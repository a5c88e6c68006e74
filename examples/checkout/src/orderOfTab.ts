import { ofTab } from './storage';

const key = 'order.id';

/**
 * The id of the order that this tab shows. It is not in the address, where histories and logs would keep it. Each entry of the tab's
 * history has its own, so that the back button leads to the order that was there; a page that is opened anew has the tab's latest.
 */
export const orderOfTab = {
  read: (): string | null => (history.state as Entry | null)?.orderId ?? ofTab.read(key),
  keep(orderId: string) {
    history.replaceState({ orderId } satisfies Entry, '');
    ofTab.keep(key, orderId);
  },
  forget() {
    history.replaceState(null, '');
    ofTab.forget(key);
  },
};

interface Entry {
  readonly orderId: string;
}
