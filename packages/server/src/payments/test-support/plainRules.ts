import type { ModelRules } from './world';

/** Two pages, two payments of one order, and an honest provider. */
export const plainRules: ModelRules = {
  paidBy: 'server',
  pages: 2,
  payments: 2,
  losses: 2,
  keys: 'kept',
  closing: 'sure',
  provider: 'true',
  refunds: 'none',
  backup: 'none',
};
