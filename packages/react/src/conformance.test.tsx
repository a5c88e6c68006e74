import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import {
  AmountField,
  AnnouncementLog,
  Checkout,
  ConfirmIdentity,
  EnrollIdentity,
  EnrollWords,
  OrderTotal,
  ErrorSummary,
  HostedField,
  PayButton,
  PaymentMethods,
  PayeeWarning,
  PaymentReceived,
  PaymentStatus,
  Receipt,
  SpeakToMe,
  SpeechSettings,
  SwipeToPay,
  usePayment,
  usePaymentMethods,
  WalletButtons,
  type PayButtonProps,
  type PaymentMethod,
  type PaymentMethodsProps,
} from '@payaloud/react';
import { ConfirmIdentityByVoice, EnrollVoice } from '@payaloud/react/experimental';
import { forwardRef } from 'react';
import { describeConformance } from '../test/describeConformance';
import { createVoiceSetupDouble, createWordEnrollmentDouble } from '../test/setupDoubles';

const amount = money(2350, 'USD');
const never = () => new Promise<never>(() => {});
const ways = { getChallenge: never, onDrawing: never, onCode: never };

const Pay = forwardRef<HTMLButtonElement, Omit<PayButtonProps, 'payment'>>(function Pay(props, ref) {
  const order = { id: '17', amount, payee: 'Shop' };
  return <PayButton payment={usePayment({ order, pay: never, check: never })} {...props} ref={ref} />;
});

const methods: readonly PaymentMethod[] = [
  { id: '1', kind: 'card', brand: 'visa', lastFour: '4242' },
  { id: '2', kind: 'other', name: 'PayPal' },
];
const Methods = forwardRef<HTMLDivElement, Omit<PaymentMethodsProps, 'choice'>>(function Methods(props, ref) {
  return <PaymentMethods choice={usePaymentMethods({ methods })} {...props} ref={ref} />;
});
const neverLoads = { mount: never };

const { setup } = createVoiceSetupDouble();
const { enrollment } = createWordEnrollmentDouble();

const source = { read: never, claim: never, note: never };

const { checkout, payment, payeeWarning, identity, received, settings, swipeToPay, enrolledWords } = en.sentences;

describeConformance('AmountField', <AmountField label="Tip" recognizer={null} />, {
  appClass: 'payaloud-amount-field',
  appLabel: null,
  handlers: 'other',
});
describeConformance('AnnouncementLog', <AnnouncementLog />, {
  appClass: 'payaloud-announcement-log',
  appLabel: settings.log,
});
describeConformance('Checkout', <Checkout amount={{ label: 'Tip', recognizer: null, openOrder: never }} />, {
  appClass: 'payaloud-checkout',
  appLabel: checkout.region,
});
describeConformance('OrderTotal', <OrderTotal total={amount} />, {
  appClass: 'payaloud-order-total',
  appLabel: null,
});
describeConformance('Receipt', <Receipt amount={amount} payee="Shop" />, {
  appClass: 'payaloud-receipt',
  appLabel: checkout.receipt.heading,
});
describeConformance('ConfirmIdentity', <ConfirmIdentity {...ways} />, {
  appClass: 'payaloud-identity',
  appLabel: identity.region,
});
describeConformance('ConfirmIdentityByVoice', <ConfirmIdentityByVoice {...ways} />, {
  appClass: 'payaloud-identity',
  appLabel: identity.region,
});
describeConformance('EnrollIdentity', <EnrollIdentity />, {
  appClass: 'payaloud-identity',
  appLabel: identity.enrollment.title,
});
describeConformance('EnrollVoice', <EnrollVoice setup={setup} />, {
  appClass: 'payaloud-enroll-voice',
  appLabel: setup.sentences.heading,
});
describeConformance('EnrollWords', <EnrollWords enrollment={enrollment} />, {
  appClass: 'payaloud-enroll-words',
  appLabel: enrolledWords.heading,
});
describeConformance(
  'ErrorSummary',
  <ErrorSummary errors={[{ message: 'Enter a tip.', fieldId: 'tip' }]} attempt={0} />,
  {
    appClass: 'payaloud-error-summary',
    appLabel: null,
  },
);
describeConformance('HostedField', <HostedField adapter={neverLoads} />, {
  appClass: 'payaloud-hosted-field',
  appLabel: null,
});
describeConformance('PaymentMethods', <Methods />, { appClass: 'payaloud-payment-methods', appLabel: null });
describeConformance('WalletButtons', <WalletButtons />, {
  appClass: 'payaloud-wallet-buttons',
  appLabel: en.sentences.paymentMethods.wallets,
});
describeConformance('PayButton', <Pay />, { appClass: 'payaloud-button', appLabel: null });
describeConformance(
  'PayeeWarning',
  <PayeeWarning
    payee={{ kind: 'person', name: 'Anna Li' }}
    amount={amount}
    reasons={['new-payee']}
    onContinue={() => {}}
  />,
  { appClass: 'payaloud-payee-warning', appLabel: payeeWarning.region },
);
describeConformance('PaymentReceived', <PaymentReceived source={source} />, {
  appClass: 'payaloud-payment-received',
  appLabel: received.region,
});
describeConformance('PaymentStatus', <PaymentStatus payment={{ status: 'review', amount, payee: 'Shop' }} />, {
  appClass: 'payaloud-payment-status',
  appLabel: payment.region,
});
describeConformance('SpeakToMe', <SpeakToMe />, { appClass: 'payaloud-speak-to-me', appLabel: null });
describeConformance('SpeechSettings', <SpeechSettings />, {
  appClass: 'payaloud-speech-settings',
  appLabel: settings.heading,
});
describeConformance('SwipeToPay', <SwipeToPay amount={amount} payee="Shop" onPay={() => {}} />, {
  appClass: 'payaloud-swipe-to-pay',
  appLabel: swipeToPay.group,
});
