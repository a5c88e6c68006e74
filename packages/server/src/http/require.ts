import { checkOrder, checkPayee, checkUser } from '../checkOptions';
import type { PayableOrder } from '../payableOrder';
import { PayaloudServerError } from '../PayaloudServerError';
import { HttpError } from './answers';
import type { Driver } from '../runtime/driver';
import type { Route, RouteOptions } from './route';

/** With `:` allowed, two different notifications of a provider could have one signature. */
const pageIdShape = /^[A-Za-z0-9_-]{16,64}$/;
/** The merchant's own names, which may be short. */
const orderIdShape = /^[A-Za-z0-9_.-]{1,64}$/;

export function isPageId(id: string): boolean {
  return pageIdShape.test(id);
}

/** @throws {HttpError} `bad-id` */
export function requirePageId(id: string): string {
  if (isPageId(id)) return id;
  throw new HttpError('bad-id', "An id has 16 to 64 characters of A-Z, a-z, 0-9, '_' and '-'");
}

export async function requireUser({ request, options }: Route): Promise<string> {
  const user = await options.userOf(request);
  checkUser(user);
  if (user === null) throw new HttpError('signed-out', 'userOf found no user');
  return user;
}

export async function requirePayee({ request, options }: Route): Promise<string> {
  const payee = options.payeeOf ? await options.payeeOf(request) : null;
  checkPayee(payee);
  if (payee === null) throw new HttpError('signed-out', 'payeeOf found no payee');
  return payee;
}

export async function requireOrder({ orderOf }: RouteOptions, orderId: string, user: string): Promise<PayableOrder> {
  const order = orderIdShape.test(orderId) ? await orderOf(orderId, user) : null;
  if (!order) throw new HttpError('unknown-order', 'orderOf found no order that this user may pay');
  checkOrder(order);
  return order;
}

/** The servers whose log has it, because each page of a shop that is set up wrongly is refused. */
const toldOrigin = new WeakSet<Driver>();

/** Browsers send the origin with every request that changes something. Another site's page cannot forge it. */
export function requireOrigin({ request, options }: Route): void {
  const { origin, driver, onError } = options;
  const sent = request.headers.get('origin');
  if (sent === origin) return;
  if (!toldOrigin.has(driver)) {
    toldOrigin.add(driver);
    const from = sent === null ? 'no origin' : `the origin ${JSON.stringify(sent.slice(0, 200))}`;
    onError(
      new PayaloudServerError(
        'bad-origin-option',
        `Refused with bad-origin: a request has ${from}, and createPayments has "${origin}". Told once.`,
      ),
    );
  }
  const came = sent === null ? 'The request has none' : 'The request has another one';
  throw new HttpError('bad-origin', `The header Origin must be ${origin}. ${came}`);
}
