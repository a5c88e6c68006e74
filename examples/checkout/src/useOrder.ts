import { useEffect, useState } from 'react';
import { bankClient, type Order } from './bankClient';

export interface OpenOrder {
  readonly status: 'loading' | 'ready';
  readonly order: Order | null;
  /** True if this page opened the order, and not one before a reload. */
  readonly isFresh: boolean;
  readonly open: (order: Order) => void;
  readonly close: () => void;
}

/** The open order of this tab. Its id is not in the address, where histories and logs would keep it. After a reload, the page loads it from the server and keeps nothing else. */
export function useOrder(): OpenOrder {
  const [state, setState] = useState<Pick<OpenOrder, 'status' | 'order' | 'isFresh'>>(() => ({
    status: keptId() === null ? 'ready' : 'loading',
    order: null,
    isFresh: false,
  }));

  useEffect(() => {
    const id = keptId();
    if (id === null) return;
    let isCurrent = true;
    const show = (order: Order | null) => isCurrent && setState({ status: 'ready', order, isFresh: false });
    bankClient.findOrder(id).then(show, () => show(null));
    return () => void (isCurrent = false);
  }, []);

  return {
    ...state,
    open(order) {
      sessionStorage.setItem(key, order.id);
      setState({ status: 'ready', order, isFresh: true });
    },
    close() {
      sessionStorage.removeItem(key);
      setState({ status: 'ready', order: null, isFresh: true });
    },
  };
}

const key = 'checkout.order';

function keptId(): string | null {
  return sessionStorage.getItem(key);
}
