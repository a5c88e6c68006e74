import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider, WalletButtons } from '@payaloud/react';

export const Example = () => (
  <PayaloudProvider language={en}>
    <WalletButtons>
      {/* The button that your provider draws. */}
      <button type="button" className="payaloud-button">
        Buy with a wallet
      </button>
    </WalletButtons>
  </PayaloudProvider>
);
