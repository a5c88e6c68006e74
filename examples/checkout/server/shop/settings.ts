/** The supervisor gives these to the shop's process, as JSON. */
export interface ShopSettings {
  /** The pages' own origin. */
  readonly origin: string;
  /** A folder that exists. Its files outlive the process. */
  readonly dataFolder: string;
  /** Stripe's address, for its real client. */
  readonly stripe: { readonly host: string; readonly port: number; readonly protocol: 'http' };
  readonly webhookSecret: string;
  /** The address of the pretend Stripe's switches. */
  readonly controls: string;
  /** True if a voice may confirm small orders. Only for trying it out. */
  readonly isVoiceAllowed: boolean;
  /** In ms. Tests let the lease of a killed process end at once. 0 otherwise. */
  readonly clockAheadMs: number;
  /** In ms. How long a page waits for the end of a payment before it hears "processing". */
  readonly answerMs: number;
}
