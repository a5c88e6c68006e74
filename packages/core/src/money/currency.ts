/** An ISO 4217 code. The named ones are completed by editors; any other code is taken too. */
export type Currency = 'USD' | 'EUR' | 'GBP' | 'CNY' | 'INR' | 'JPY' | (string & {});
