import type { CurrencyRow } from '../../words';

export const spokenCurrencies: readonly CurrencyRow[] = [];
