import type { StoredPayeeNews } from '../store/payeeNewsStore';
import { answerJson, HttpError } from './answers';
import { readObject } from './readBody';
import { requirePayee } from './require';
import type { Route, RouteOptions } from './route';

/** How many of the newest news a page lists, and how many unheard ones it gets at once. */
const listLength = 50;
/** In ms. A page that died keeps the others waiting this long. Longer than any message takes. */
const leaseMs = 30_000;
/** A page's own random id. */
const deviceShape = /^[A-Za-z0-9_-]{16,64}$/;

/** GET received */
export async function list({ request, options }: Route): Promise<Response> {
  const payee = await requirePayee({ request, options });
  const news = await options.store.payeeNews.list(payee, listLength);
  return answerJson({ news: await toldOf(news, options) });
}

/** POST received/claim with the `device` that is about to say the unheard news. */
export async function claim({ request, options }: Route): Promise<Response> {
  const payeeId = await requirePayee({ request, options });
  const device = requireDevice((await readObject(request, { device: 'string' })).device);
  const now = options.clock.wall();
  const claimed = await options.store.payeeNews.claim({ payeeId, device, now, leaseMs }, listLength);
  if (claimed.kind === 'taken') {
    return answerJson({ kind: 'taken', retryAfterMs: Math.max(0, claimed.until - now) });
  }
  return answerJson({ kind: 'granted', forMs: leaseMs, news: await toldOf(claimed.news, options) });
}

/** POST received/heard with the `ids` that the `device` has said. `release`: it says no more for now. */
export async function hear({ request, options }: Route): Promise<Response> {
  const payeeId = await requirePayee({ request, options });
  const shape = { device: 'string', ids: 'strings', release: 'boolean' } as const;
  const { device: given, ids = [], release: isRelease = false } = await readObject(request, shape);
  const device = requireDevice(given);
  const heard = await options.store.payeeNews.hear({ payeeId, device, ids, isRelease, now: options.clock.wall() });
  return answerJson({ heard });
}

function requireDevice(device = ''): string {
  if (deviceShape.test(device)) return device;
  throw new HttpError('bad-id', "A device has 16 to 64 characters of A-Z, a-z, 0-9, '_' and '-'");
}

function toldOf(news: readonly StoredPayeeNews[], { payerNameOf }: RouteOptions): Promise<readonly unknown[]> {
  return Promise.all(
    news.map(async ({ id, kind, amount, orderId, userRef, isHeard }) => {
      const payer = (await payerNameOf?.({ orderId, user: userRef })) ?? null;
      return { id, kind, amount, orderId, payer, heard: isHeard };
    }),
  );
}
