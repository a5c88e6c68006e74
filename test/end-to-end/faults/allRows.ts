import type { FaultRow } from './faultRow';
import { amountRows } from './rows/amount';
import { bankRows } from './rows/bank';
import { identityRows } from './rows/identity';
import { methodRows } from './rows/method';
import { pageRows } from './rows/paymentPage';
import { serverRows } from './rows/paymentServer';
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
  ...serverRows,
  ...pageRows,
  ...bankRows,
  ...receiptRows,
  ...tabRows,
];
