import { amount } from '@payaloud/core/languages/en/amount';
import { combineParts, type CommonLanguage } from '@payaloud/core/languages';
import { checkout } from '@payaloud/core/languages/en/checkout';
import { identity } from '@payaloud/core/languages/en/identity';
import { payment } from '@payaloud/core/languages/en/payment';
import { received } from '@payaloud/core/languages/en/received';
import { settings } from '@payaloud/core/languages/en/settings';
import { money } from '@payaloud/core/money';
import {
  AmountField,
  AnnouncementLog,
  ConfirmIdentity,
  ErrorSummary,
  HostedField,
  PayaloudProvider,
  PaymentMethods,
  PaymentReceived,
  PaymentStatus,
  SpeakToMe,
  SpeechSettings,
  SwipeToPay,
  usePaymentMethods,
  WalletButtons,
  type PaymentMethod,
} from '@payaloud/react';
import { createTestChallenge } from '@payaloud/testing';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

const price = money(2350, 'USD');
const confirm = () => Promise.resolve('confirmed' as const);
const never = () => new Promise<never>(() => {});
const source = { read: never, claim: never, note: never };
const order = { amount: price, payee: 'Corner Cafe' };

const methods: readonly PaymentMethod[] = [{ id: '1', kind: 'card', brand: 'visa', lastFour: '4242' }];
const Methods = () => <PaymentMethods choice={usePaymentMethods({ methods })} />;
const wrong = [{ message: 'Enter a tip.', fieldId: 'tip' }];
const adapter = { mount: () => new Promise<never>(() => {}) };

const components: readonly (readonly [part: string, name: string, language: CommonLanguage, element: ReactElement])[] =
  [
    ['amount', 'AmountField', amount, <AmountField key="0" label="Tip" currency="USD" recognizer={null} />],
    ['payment', 'PaymentStatus', payment, <PaymentStatus key="1" payment={{ status: 'succeeded', ...order }} />],
    ['payment', 'SwipeToPay', payment, <SwipeToPay key="2" amount={price} payee="Corner Cafe" onPay={() => {}} />],
    [
      'identity',
      'ConfirmIdentity',
      identity,
      <ConfirmIdentity key="3" getChallenge={async () => createTestChallenge()} onDrawing={confirm} onCode={confirm} />,
    ],
    ['checkout', 'PaymentMethods', checkout, <Methods key="7" />],
    ['checkout', 'HostedField', checkout, <HostedField key="8" adapter={adapter} />],
    ['checkout', 'ErrorSummary', checkout, <ErrorSummary key="9" errors={wrong} attempt={0} />],
    ['checkout', 'WalletButtons', checkout, <WalletButtons key="10">Apple Pay</WalletButtons>],
    ['received', 'PaymentReceived', received, <PaymentReceived key="11" source={source} />],
    ['settings', 'SpeakToMe', settings, <SpeakToMe key="4" />],
    ['settings', 'SpeechSettings', settings, <SpeechSettings key="5" />],
    ['settings', 'AnnouncementLog', settings, <AnnouncementLog key="6" />],
  ];

describe('a component inside a provider', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(components)('renders with only the language part "%s": %s', (_part, _name, language, element) => {
    const { container } = render(<PayaloudProvider language={language}>{element}</PayaloudProvider>);
    expect(container.textContent).not.toBe('');
  });

  it.each(components)('names the import if the part "%s" is missing: %s', (part, _name, language, element) => {
    // React also logs the error to the console.
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const others = [amount, payment, checkout, received, identity, settings].filter((one) => one !== language);
    const [first = amount, ...rest] = others;
    const without = combineParts(first, ...rest);
    expect(() => render(<PayaloudProvider language={without}>{element}</PayaloudProvider>)).toThrow(
      expect.objectContaining({
        code: 'language-part-missing',
        message: expect.stringContaining(`import { ${part} } from '@payaloud/core/languages/en/${part}'`),
      }),
    );
  });
});
