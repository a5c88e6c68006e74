import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import {
  AmountField,
  AnnouncementLog,
  ConfirmIdentity,
  EnrollIdentity,
  EnrollVoice,
  EnrollWords,
  PayButton,
  PayeeWarning,
  PaymentStatus,
  SpeakToMe,
  SpeechSettings,
  SwipeToPay,
  usePayment,
  type PayButtonProps,
} from '@payaloud/react';
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

const { setup } = createVoiceSetupDouble();
const { enrollment } = createWordEnrollmentDouble();

const { payment, payeeWarning, identity, settings, swipeToPay, enrolledWords } = en.sentences;

describeConformance('AmountField', <AmountField label="Tip" recognizer={null} />, {
  appClass: 'payaloud-amount-field',
  appLabel: null,
  handlers: 'other',
});
describeConformance('AnnouncementLog', <AnnouncementLog />, {
  appClass: 'payaloud-announcement-log',
  appLabel: settings.log,
});
describeConformance('ConfirmIdentity', <ConfirmIdentity {...ways} />, {
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
