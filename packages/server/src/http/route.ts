import type { Clock } from '../clock';
import type { PaymentsOptions } from '../paymentsOptions';
import type { Driver } from '../runtime/driver';
import type { ErrorListener } from '../runtime/errorContext';
import { HttpError } from './answers';

export interface RouteOptions extends PaymentsOptions {
  readonly clock: Clock;
  readonly onError: ErrorListener;
  readonly driver: Driver;
}

export interface Route {
  readonly request: Request;
  readonly options: RouteOptions;
}

export const defaultBasePath = '/pay';

export function notARoute(basePath: string): HttpError {
  return new HttpError('not-a-route', `There is no such route. Routes begin with ${basePath}/`);
}

export function wrongMethod(): HttpError {
  return new HttpError('wrong-method', 'This route has other methods');
}
