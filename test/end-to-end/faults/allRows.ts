import type { FaultRow } from './faultRow';
import { amountRows } from './rows/amount';
import { bankRows } from './rows/bank';
import { identityRows } from './rows/identity';
import { methodRows } from './rows/method';
import { paymentRows } from './rows/payment';
import { receiptRows } from './rows/receipt';
import { tabRows } from './rows/tabs';
import { warningRows } from './rows/warning';
import { withoutFault } from './rows/withoutFault';

export const allRows: readonly FaultRow[] = [
  ...withoutFault,
  ...amountRows,
  ...methodRows,
  ...warningRows,
  ...identityRows,
  ...paymentRows,
  ...bankRows,
  ...receiptRows,
  ...tabRows,
];
