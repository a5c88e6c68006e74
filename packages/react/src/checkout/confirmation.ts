import type { CodeDelivery, IdentityConfirmation, IdentityOutcome, PaymentsClient } from '@payaloud/browser/internal';

/** The challenges of an order at the server, and the confirmation that it took. */
export interface Confirmation {
  /** True if the server needs to know who pays. Its challenge is kept for the step that asks. */
  isNeeded(orderId: string): Promise<boolean>;
  /** The challenge that was just issued, and a new one each time after that. */
  getChallenge(orderId: string): Promise<string>;
  sendCode(orderId: string, challenge: string): Promise<CodeDelivery>;
  /** Sends an answer. `onConfirmed` gets the id that pays. */
  confirm(
    orderId: string,
    answer: IdentityConfirmation,
    onConfirmed: (confirmationId: string | null) => void,
  ): Promise<IdentityOutcome>;
}

export function createConfirmation(client: PaymentsClient, keyId: string | undefined): Confirmation {
  let issued: { readonly orderId: string; readonly challenge: string } | null = null;

  return {
    async isNeeded(orderId) {
      const challenge = await client.getChallenge(orderId, keyId);
      issued = challenge === null ? null : { orderId, challenge };
      return challenge !== null;
    },
    async getChallenge(orderId) {
      const fresh = issued?.orderId === orderId ? issued.challenge : await client.getChallenge(orderId, keyId);
      issued = null;
      // The server asked for a confirmation of this order, and now does not. The page must not go on without telling.
      if (fresh === null) throw new Error('The server issued no challenge.');
      return fresh;
    },
    sendCode: (orderId, challenge) => client.sendCode(orderId, challenge),
    async confirm(orderId, answer, onConfirmed) {
      const { outcome, confirmationId = null } = await client.confirm(orderId, answer);
      if (outcome === 'confirmed') onConfirmed(confirmationId);
      return outcome;
    },
  };
}
