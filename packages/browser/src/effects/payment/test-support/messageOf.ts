import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { createPaymentTexts } from '@payaloud/testing';

/** The messages of the tests' order, in English. */
export const { messageOf, beginsAs } = createPaymentTexts({ amount: money(2350, 'USD'), payee: 'Corner Cafe' }, en);
