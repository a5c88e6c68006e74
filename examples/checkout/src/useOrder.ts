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

/** The order whose id is in the URL. After a reload, the page loads it from the server and keeps nothing else. */
export function useOrder(): OpenOrder {
  const [state, setState] = useState<Pick<OpenOrder, 'status' | 'order' | 'isFresh'>>(() => ({
    status: idInAddress() === null ? 'ready' : 'loading',
    order: null,
    isFresh: false,
  }));

  useEffect(() => {
    const id = idInAddress();
    if (id === null) return;
    let isCurrent = true;
    const show = (order: Order | null) => isCurrent && setState({ status: 'ready', order, isFresh: false });
    bankClient.findOrder(id).then(show, () => show(null));
    return () => void (isCurrent = false);
  }, []);

  return {
    ...state,
    open(order) {
      history.replaceState(null, '', `?order=${order.id}`);
      setState({ status: 'ready', order, isFresh: true });
    },
    close() {
      history.replaceState(null, '', location.pathname);
      setState({ status: 'ready', order: null, isFresh: true });
    },
  };
}

function idInAddress(): string | null {
  return new URLSearchParams(location.search).get('order');
}
