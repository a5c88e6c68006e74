import { fakeFieldPage, type FakeFieldTexts } from './fakeFieldPage';

/** The state of the fields, as `HostedField` of `@payaloud/react` takes it. */
export interface FakeFieldState {
  readonly complete: boolean;
  readonly empty: boolean;
  readonly error: string | null;
}

export interface FakeHostedFieldOptions {
  readonly texts?: FakeFieldTexts;
  /** True if the frame shows and announces its errors itself, as Stripe's Payment Element does. Default: false. */
  readonly showsErrors?: boolean;
  /** True while the fields cannot be loaded. Default: they always can. */
  readonly isDown?: () => boolean;
}

export interface FakeHostedField {
  readonly showsErrors: boolean;
  mount(
    element: HTMLElement,
    events: { onChange(state: FakeFieldState): void },
  ): Promise<{ focus(): void; destroy(): void; showErrors(): void }>;
  /** The card as a token that tells its last four digits, such as `tok_4242`. Null if the fields are not complete. */
  tokenize(): Promise<string | null>;
}

/**
 * A provider's card fields in a sandboxed frame, whose origin is opaque: no page can read it, as with a real provider. No number
 * leaves the frame. For tests and examples; it charges nothing.
 *
 * @example
 *   const fields = createFakeHostedField({ showsErrors: true });
 *   const field = <HostedField label="Card" adapter={fields} language={en} />;
 */
export function createFakeHostedField(options: FakeHostedFieldOptions = {}): FakeHostedField {
  const { texts = english, showsErrors = false, isDown = () => false } = options;
  let askForToken: (() => Promise<string | null>) | null = null;

  return {
    showsErrors,
    tokenize: () => askForToken?.() ?? Promise.resolve(null),
    mount(element, events) {
      const doc = element.ownerDocument;
      const frame = doc.createElement('iframe');
      const page = doc.defaultView;
      let onToken: (token: string | null) => void = () => {};
      const post = (type: string) => frame.contentWindow?.postMessage({ type }, '*');

      return new Promise((resolve, reject) => {
        if (isDown()) return reject(new Error('The provider does not answer.'));
        function listen({ source, data }: MessageEvent) {
          // Only this frame is believed.
          if (source !== frame.contentWindow) return;
          if (data.type === 'ready') resolve(handle);
          if (data.type === 'change') events.onChange(data.state);
          if (data.type === 'token') onToken(data.token);
        }
        const handle = {
          focus() {
            frame.focus();
            post('focus');
          },
          showErrors: () => post('show-errors'),
          destroy() {
            page?.removeEventListener('message', listen);
            askForToken = null;
            frame.remove();
          },
        };
        askForToken = () =>
          new Promise((tell) => {
            onToken = tell;
            post('tokenize');
          });
        page?.addEventListener('message', listen);
        // As verbose as those of real providers, and not to be changed by an option of theirs.
        frame.title = 'Secure payment input frame';
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.srcdoc = fakeFieldPage(texts, showsErrors);
        frame.style.cssText = 'border: 0; block-size: 16rem; inline-size: 100%';
        element.append(frame);
      });
    },
  };
}

const english: FakeFieldTexts = {
  lang: 'en',
  cardNumber: 'Card number',
  expiry: 'Expiry, month and year',
  securityCode: 'Security code',
  wrongNumber: 'Your card number is incomplete.',
  wrongExpiry: 'Your card’s expiry date is incomplete.',
  wrongSecurityCode: 'Your card’s security code is incomplete.',
};
