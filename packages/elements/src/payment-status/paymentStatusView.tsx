import { PaymentStatus } from '@payaloud/react';
import { headingLevelOf } from '../element/headingLevel';
import { viewOf } from '../element/mountComponent';
import type { PaymentStatusHost } from './paymentStatusHost';

export const paymentStatusView = viewOf(({ payment, headingLevel }: PaymentStatusHost) =>
  payment ? <PaymentStatus payment={payment} headingLevel={headingLevelOf(headingLevel, [2, 3, 4, 5, 6])} /> : null,
);
