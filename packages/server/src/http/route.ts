import type { PaymentsOptions } from '../paymentsOptions';
import type { Driver } from '../runtime/driver';

export interface RouteOptions extends PaymentsOptions {
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
  readonly driver: Driver;
}

export interface Route {
  readonly request: Request;
  readonly options: RouteOptions;
}
