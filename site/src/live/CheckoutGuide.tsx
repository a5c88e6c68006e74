import { Buy } from '../blocks/checkout.1';
import { Live } from './Live';
import { connectPretendServer, order } from './pretendServer';

connectPretendServer();

/** The first block of the guide to a checkout, at work. */
export const CheckoutGuide = () => (
  <Live name="The checkout" waits>
    <Buy order={order} />
  </Live>
);
