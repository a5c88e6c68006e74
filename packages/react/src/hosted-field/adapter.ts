/**
 * The provider's own fields, such as Stripe's Payment Element, Adyen's components or Braintree's hosted fields. They are pages
 * of another origin, so the app cannot read them. Create the adapter outside of render.
 */
export interface HostedFieldAdapter {
  /**
   * Puts the provider's fields into the empty element. Resolves once the payer can use them; rejects if they cannot be
   * loaded. Called again after `destroy`, if the payer asks to load them again.
   */
  mount(element: HTMLElement, events: HostedFieldEvents): HostedFieldHandle | Promise<HostedFieldHandle>;
  /**
   * True if the fields show and announce their own errors, as Stripe's Payment Element does. The component then says none, so
   * that nothing is said twice.
   */
  readonly showsErrors?: boolean;
}

export interface HostedFieldEvents {
  /** The provider's fields have changed. */
  onChange(state: HostedFieldState): void;
}

export interface HostedFieldHandle {
  /** Moves the focus into the first field, or into the one that is wrong. */
  focus(): void;
  destroy(): void;
  /** Makes the fields show what is wrong in them, although the payer has not left them. */
  showErrors?(): void;
}

export interface HostedFieldState {
  /** True if the provider has everything that it needs. */
  readonly complete: boolean;
  readonly empty: boolean;
  /** The error, in the payer's language; null if there is none. */
  readonly error: string | null;
}

/** Lets a form check the fields, and lead to them. */
export interface HostedFieldControl {
  focus(): void;
  /** The error, in words; null if the payer can go on. Shows it at the fields, and announces nothing. */
  check(): string | null;
}
