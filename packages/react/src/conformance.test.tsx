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
  PaymentStatus,
  SpeakToMe,
  SpeechSettings,
  SwipeIdentity,
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

const { payment, identity, settings, swipeToPay, enrolledWords } = en.sentences;

describeConformance('AmountField', <AmountField label="Tip" recognizer={null} />, {
  ownClass: 'payaloud-amount-field',
  ownLabel: null,
  handlers: 'other',
});
describeConformance('AnnouncementLog', <AnnouncementLog />, {
  ownClass: 'payaloud-announcement-log',
  ownLabel: settings.log,
});
describeConformance('ConfirmIdentity', <ConfirmIdentity {...ways} />, {
  ownClass: 'payaloud-swipe-identity',
  ownLabel: identity.region,
});
describeConformance('EnrollIdentity', <EnrollIdentity />, {
  ownClass: 'payaloud-swipe-identity',
  ownLabel: identity.enrollment.title,
});
describeConformance('EnrollVoice', <EnrollVoice setup={setup} />, {
  ownClass: 'payaloud-enroll-voice',
  ownLabel: setup.sentences.heading,
});
describeConformance('EnrollWords', <EnrollWords enrollment={enrollment} />, {
  ownClass: 'payaloud-enroll-words',
  ownLabel: enrolledWords.heading,
});
describeConformance('PayButton', <Pay />, { ownClass: 'payaloud-button', ownLabel: null });
describeConformance('PaymentStatus', <PaymentStatus payment={{ status: 'review', amount, payee: 'Shop' }} />, {
  ownClass: 'payaloud-payment-status',
  ownLabel: payment.region,
});
describeConformance('SpeakToMe', <SpeakToMe />, { ownClass: 'payaloud-speak-to-me', ownLabel: null });
describeConformance('SpeechSettings', <SpeechSettings />, {
  ownClass: 'payaloud-speech-settings',
  ownLabel: settings.heading,
});
describeConformance('SwipeIdentity', <SwipeIdentity {...ways} />, {
  ownClass: 'payaloud-swipe-identity',
  ownLabel: identity.region,
});
describeConformance('SwipeToPay', <SwipeToPay amount={amount} payee="Shop" onPay={() => {}} />, {
  ownClass: 'payaloud-swipe-to-pay',
  ownLabel: swipeToPay.group,
});
