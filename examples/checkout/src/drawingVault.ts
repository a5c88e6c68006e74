import { createTemplateVault, passkeyKey } from '@payaloud/browser';

/** A shop with accounts names the payer here. This one knows a single guest. */
const user = { id: new TextEncoder().encode('guest'), name: 'Guest of Corner Cafe' };

/** The payer's drawing, locked with a passkey if this browser has one that can. Confirming and setting up share it. */
export const drawingVault = createTemplateVault({
  name: 'drawing',
  passkey: passkeyKey({ rpName: 'Corner Cafe', user }),
});
