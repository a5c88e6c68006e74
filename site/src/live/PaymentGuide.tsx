import { Checkout } from '../blocks/payment.1';
import { Live } from './Live';
import { connectPretendServer } from './pretendServer';

connectPretendServer();

/** The first block of the guide to a payment, at work. */
export const PaymentGuide = () => (
  <Live name="The payment" waits>
    <Checkout />
  </Live>
);
