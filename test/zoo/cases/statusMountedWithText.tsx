import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { answerMs, find, type ZooCase } from '../zooCase';

/** React mounts the status of the payment when there is one. */
function Checkout() {
  const [status, pay] = usePayment();
  return (
    <>
      <button onClick={pay}>Pay now</button>
      {status !== '' && <p role="status">{status}</p>}
    </>
  );
}

function MendedCheckout() {
  const [status, pay] = usePayment();
  return (
    <>
      <button onClick={pay}>Pay now</button>
      <p role="status">{status}</p>
    </>
  );
}

function usePayment() {
  const [status, setStatus] = useState('');
  const pay = () => {
    setTimeout(() => setStatus('Payment successful'), answerMs);
  };
  return [status, pay] as const;
}

export const statusMountedWithText: ZooCase = {
  thread: 'https://github.com/juspay/hyperswitch-web/issues/1649',
  heard: 'Nothing after the press of Pay, although the payment went through, in some screen readers. Orca 48 says it.',
  finds: ['mounted-with-text'],
  fault: (page) => createRoot(page).render(<Checkout />),
  mended: (page) => createRoot(page).render(<MendedCheckout />),
  async act(user) {
    find('button').focus();
    await user.key('Enter');
  },
};
