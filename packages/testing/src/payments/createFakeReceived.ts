import type { ReceivedSource, SaidNews } from '@payaloud/browser';
import type { PayeeNews } from '@payaloud/core/internal/received';

export interface FakeReceived {
  readonly source: ReceivedSource;
  /** The notes of pages, oldest first. */
  readonly said: readonly SaidNews[];
  /** Something came. */
  readonly add: (news: PayeeNews) => void;
  /** True: no request is answered. */
  readonly setDown: (isDown: boolean) => void;
}

/**
 * A payee's news in memory, for one page. `news`: the newest first. Default: nothing.
 *
 * @example
 *   const { source } = createFakeReceived([createPayeeNews()]);
 *   const list = <PaymentReceived source={source} language={en} />;
 */
export function createFakeReceived(news: readonly PayeeNews[] = []): FakeReceived {
  let all = news;
  let isDown = false;
  const said: SaidNews[] = [];
  async function answer(body: object) {
    if (isDown) throw new Error('no network');
    return body;
  }
  return {
    source: {
      read: () => answer({ news: all }),
      claim: () => answer({ kind: 'granted', forMs: 30_000, news: all }),
      async note(given) {
        await answer({});
        said.push(given);
        all = all.map((one) => (given.ids.includes(one.id) ? { ...one, heard: true } : one));
        return { heard: given.ids };
      },
    },
    said,
    add: (one) => void (all = [one, ...all]),
    setDown: (down) => void (isDown = down),
  };
}

/**
 * 23.50 dollars from Anna Li that nobody has heard of yet.
 *
 * @example
 *   const news = createPayeeNews({ amount: money(500, 'USD') });
 */
export function createPayeeNews(changes: Partial<PayeeNews> = {}): PayeeNews {
  const amount = { minorUnits: 2350, currency: 'USD' } as const;
  return { id: 'payment-1.paid', kind: 'received', amount, payer: 'Anna Li', heard: false, ...changes };
}
