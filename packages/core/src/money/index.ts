export type { Currency, Money } from './money';
