import type { Confirmations } from '../createConfirmations';
import { isOfStore } from '../PayaloudServerError';
import { answerError, HttpError } from './answers';
import { confirm, issue, sendCode } from './confirmationHandlers';
import { cancel, check, findOfOrder, pay, takeWebhook } from './handlers';
import {
  addDevice,
  addPasskey,
  listDevices,
  listPasskeys,
  removePasskey,
  revokeDevice,
  startPasskey,
} from './keyHandlers';
import { claim, hear, list } from './receivedHandlers';
import { requireOrigin, requirePageId } from './require';
import { defaultBasePath, notARoute, wrongMethod, type Route, type RouteOptions } from './route';

/** @param id What stands at `:id` in the address, as it was sent. */
type Handle = (route: Route, id: string) => Promise<Response>;

const ofPayment = (handle: Handle): Handle => {
  return (route, id) => handle(route, requirePageId(id));
};

/** The app must have given confirmations. */
const ofConfirmations = (
  handle: (route: Route, confirmations: Confirmations, id: string) => Promise<Response>,
): Handle => {
  return (route, id) => {
    const { confirmations } = route.options;
    if (!confirmations) throw notARoute(basePathOf(route));
    return handle(route, confirmations, id);
  };
};

/** The app must know who is paid. */
const ofPayee = (handle: Handle): Handle => {
  return (route, id) => {
    if (!route.options.payeeOf) throw notARoute(basePathOf(route));
    return handle(route, id);
  };
};

/** Every route, by its path below `basePath` and its method. docs/server-payments.md has the same table. */
const routes: Readonly<Record<string, Readonly<Record<string, Handle>>>> = {
  webhook: { POST: takeWebhook },
  'payments/:id': { PUT: ofPayment(pay), GET: ofPayment(check), DELETE: ofPayment(cancel) },
  'orders/:id/payment': { GET: findOfOrder },
  'orders/:id/challenge': { POST: issue },
  'orders/:id/code': { POST: ofConfirmations(sendCode) },
  'orders/:id/confirmation': { POST: ofConfirmations(confirm) },
  devices: { GET: ofConfirmations(listDevices), POST: ofConfirmations(addDevice) },
  'devices/:id': { DELETE: ofConfirmations(revokeDevice) },
  passkeys: { GET: ofConfirmations(listPasskeys), POST: ofConfirmations(addPasskey) },
  'passkeys/:id': { DELETE: ofConfirmations(removePasskey) },
  'passkey-options': { POST: ofConfirmations(startPasskey) },
  received: { GET: ofPayee(list) },
  'received/claim': { POST: ofPayee(claim) },
  'received/heard': { POST: ofPayee(hear) },
};

/** Answers one request. It never rejects. */
export async function handleRequest(request: Request, options: RouteOptions): Promise<Response> {
  try {
    return await follow({ request, options });
  } catch (error) {
    if (error instanceof HttpError) return answerError(error);
    options.onError(error);
    if (isOfStore(error)) {
      return answerError({ code: 'unavailable', message: 'What became of the payment is not known yet. Ask again' });
    }
    return answerError({ code: 'internal', message: 'Something went wrong on the server' });
  }
}

function follow(route: Route): Promise<Response> {
  const { pathname } = new URL(route.request.url);
  const { method } = route.request;
  const basePath = basePathOf(route);
  if (!pathname.startsWith(`${basePath}/`)) throw notARoute(basePath);
  const path = pathname.slice(basePath.length + 1).replace(/\/$/, '');
  // A provider has no origin, and its signature says who it is.
  if (method !== 'GET' && path !== 'webhook') requireOrigin(route);
  const [kind = '', id = '', ...rest] = path.split('/');
  const methods = ownOf(routes, path) ?? ownOf(routes, [kind, ':id', ...rest].join('/'));
  if (!methods) throw notARoute(basePath);
  const handle = ownOf(methods, method);
  if (!handle) throw wrongMethod();
  return handle(route, id);
}

function basePathOf({ options }: Route): string {
  return options.basePath ?? defaultBasePath;
}

/** Paths and methods come from outside: `constructor` is none. */
function ownOf<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
