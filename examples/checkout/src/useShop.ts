import { useEffect, useRef, useState } from 'react';
import { orderOfTab } from './orderOfTab';
import { paymentsClient } from './phone';
import { shopClient, type Account, type Kind, type ShopOrder } from './shopClient';

export interface Told {
  readonly account: Account;
  /** The open order of this tab. Null: none yet. */
  readonly order: ShopOrder | null;
  /** Another one for each checkout that begins anew. */
  readonly key: number;
}

export interface ShopOfPage {
  /** Null until the shop has told about the account and the order of this tab. */
  readonly told: Told | null;
  /** True if the shop did not answer, and is asked again. */
  readonly isSilent: boolean;
  readonly open: (order: ShopOrder) => void;
  /** Reads the open order, which may have changed at the shop. */
  readonly readAgain: () => Promise<void>;
  /** Notes what the shop keeps of this user now. */
  readonly changeAccount: (changes: Partial<Account>) => void;
  /** Begins another order. */
  readonly next: () => void;
}

/** In ms, between two questions to a shop that does not answer. */
const retryMs = 2_000;

/**
 * Asks the shop about the account and the order of this tab: when the page opens, and when the browser brings back a page that it had
 * put aside. Until the shop has answered, no order may begin, because the one of this tab may have been paid.
 */
export function useShop(kind: Kind): ShopOfPage {
  const [told, setTold] = useState<Told | null>(null);
  const [isSilent, setSilent] = useState(false);
  const keys = useRef(0);
  const change = (changes: Partial<Told>) => setTold((before) => before && { ...before, ...changes });

  useEffect(() => {
    let turn = 0;
    async function ask() {
      const mine = (turn += 1);
      while (mine === turn) {
        try {
          const account = await shopClient.readAccount();
          const order = await readOrder(kind);
          if (mine !== turn) return;
          setSilent(false);
          return setTold({ account, order, key: (keys.current += 1) });
        } catch {
          if (mine === turn) setSilent(true);
          await new Promise((resolve) => setTimeout(resolve, retryMs));
        }
      }
    }
    function askAgain({ persisted }: PageTransitionEvent) {
      // Without an order nothing can have been paid, and what the payer has entered stays.
      if (!persisted || orderOfTab.read() === null) return;
      setTold(null);
      void ask();
    }
    void ask();
    addEventListener('pageshow', askAgain);
    return () => {
      turn += 1;
      removeEventListener('pageshow', askAgain);
    };
  }, [kind]);

  return {
    told,
    isSilent,
    open(order) {
      orderOfTab.keep(order.id);
      change({ order });
    },
    async readAgain() {
      const order = await readOrder(kind).catch(() => null);
      // The payer may have begun another one meanwhile.
      if (order) setTold((before) => (before?.order?.id === order.id ? { ...before, order } : before));
    },
    changeAccount: (changes) =>
      setTold((before) => before && { ...before, account: { ...before.account, ...changes } }),
    next() {
      orderOfTab.forget();
      change({ order: null, key: (keys.current += 1) });
    },
  };
}

async function readOrder(kind: Kind): Promise<ShopOrder | null> {
  const id = orderOfTab.read();
  const order = id === null ? null : await paymentsClient.readOrder<ShopOrder>(id);
  return order?.kind === kind ? order : null;
}
