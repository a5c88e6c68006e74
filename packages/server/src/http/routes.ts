import { isOfStore } from '../PayaloudServerError';
import { answerError, HttpError } from './answers';
import { issue } from './confirmationHandlers';
import { routeConfirmations } from './confirmationRoutes';
import { cancel, check, findOfOrder, pay, takeWebhook } from './handlers';
import { requireOrigin } from './require';
import { routeReceived } from './receivedHandlers';
import { defaultBasePath, notARoute, wrongMethod, type Route, type RouteOptions } from './route';

/** With `:` allowed, two different notifications of a provider could have one signature. */
const idShape = /^[A-Za-z0-9_-]{16,64}$/;

/** Answers one request. It never rejects. */
export async function handleRequest(request: Request, options: RouteOptions): Promise<Response> {
  try {
    return await route({ request, options });
  } catch (error) {
    if (error instanceof HttpError) return answerError(error);
    options.onError(error);
    if (isOfStore(error)) {
      return answerError({ code: 'unavailable', message: 'What became of the payment is not known yet. Ask again' });
    }
    return answerError({ code: 'internal', message: 'Something went wrong on the server' });
  }
}

function route({ request, options }: Route): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const { basePath = defaultBasePath } = options;
  if (!pathname.startsWith(`${basePath}/`)) throw notARoute(basePath);
  const [kind, id = '', more, ...rest] = pathname.slice(basePath.length + 1).split('/');
  const { method } = request;
  if (kind === 'webhook' && id === '') {
    if (method !== 'POST') throw wrongMethod();
    return takeWebhook({ request, options });
  }
  if (method !== 'GET') requireOrigin({ request, options });
  if (kind === 'payments' && more === undefined) {
    if (!idShape.test(id)) throw new HttpError('bad-id', "An id has 16 to 64 characters of A-Z, a-z, 0-9, '_' and '-'");
    if (method === 'PUT') return pay({ request, options }, id);
    if (method === 'GET') return check({ request, options }, id);
    if (method === 'DELETE') return cancel({ request, options }, id);
    throw wrongMethod();
  }
  if (kind === 'orders' && more === 'payment' && rest.length === 0) {
    if (method !== 'GET') throw wrongMethod();
    const known = searchParams.get('known') ?? '';
    return findOfOrder({ request, options }, id, idShape.test(known) ? known : null);
  }
  if (kind === 'orders' && more === 'challenge' && rest.length === 0) {
    if (method !== 'POST') throw wrongMethod();
    return issue({ request, options }, options.confirmations, id);
  }
  if (kind === 'received' && options.payeeOf && more === undefined) return routeReceived({ request, options }, id);
  if (options.confirmations && rest.length === 0) {
    return routeConfirmations({ request, options }, options.confirmations, [kind, id, more]);
  }
  throw notARoute(basePath);
}
