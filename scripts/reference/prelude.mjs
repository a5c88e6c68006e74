/** Declarations that all examples of docstrings share, so that each is only about its own function. */
export const prelude = `import type { IdentityOutcome, Announcer, VoiceCheck } from '@payaloud/browser';
import type { PaymentOrder, PayOutcome } from '@payaloud/core/payment';

declare global {
  /** 28.25 dollars to Corner Cafe. */
  const order: PaymentOrder;
  /** Asks your server about a payment. */
  const ask: (paymentId: string, init?: RequestInit) => Promise<PayOutcome>;
  /** Gets a challenge from your server. */
  const getChallenge: () => Promise<string>;
  /** Sends a confirmation to your server. */
  const send: (confirmation: object) => Promise<IdentityOutcome>;
  /** \`getDocumentAnnouncer()\` */
  const announcer: Announcer;
  /** \`createVoiceCheck(…)\` of \`@payaloud/voiceprint\` */
  const check: VoiceCheck;
}
`;
