import {
  AmountField,
  AnnouncementLog,
  Checkout,
  ConfirmIdentity,
  EnrollIdentity,
  EnrollVoice,
  EnrollWords,
  ErrorSummary,
  HostedField,
  OrderTotal,
  PayaloudProvider,
  PayButton,
  PayeeWarning,
  PaymentMethods,
  PaymentReceived,
  PaymentStatus,
  Receipt,
  SpeakToMe,
  SpeechSettings,
  SwipeToPay,
  useAmountField,
  useAnnounce,
  useConfirmedOrder,
  useConfirmIdentity,
  useEnrollIdentity,
  useEnrollVoice,
  useEnrollWords,
  usePayment,
  usePaymentMethods,
  usePreferences,
  useSwipeToPay,
  useTotalAnnouncement,
  useWallet,
  WalletButtons,
} from '@payaloud/react';

interface Documented {
  /** Components with their props, and hooks with their options. */
  readonly tables: Readonly<Record<string, object>>;
  /** Hooks without options, which only have a description. */
  readonly described?: Readonly<Record<string, object>>;
}

const identity = { tables: { ConfirmIdentity, useConfirmIdentity } };

/** The components and hooks on each docs page, by the title of its stories. */
export const documented: Readonly<Record<string, Documented>> = {
  AmountField: { tables: { AmountField, useAmountField } },
  'AmountField on the device': { tables: { AmountField } },
  'AmountField/In a page': { tables: { AmountField } },
  'AmountField/Problems': { tables: { AmountField } },
  'AmountField/Questions': { tables: { AmountField } },
  'Announcements/Events': { tables: { AnnouncementLog }, described: { useAnnounce } },
  'Components/Checkout': {
    tables: { Checkout, OrderTotal, Receipt },
    described: { useConfirmedOrder, useTotalAnnouncement },
  },
  'Components/ConfirmIdentity': identity,
  'Components/ConfirmIdentity, by voice': identity,
  'Components/EnrollIdentity': { tables: { EnrollIdentity, useEnrollIdentity } },
  'Components/EnrollVoice': { tables: { EnrollVoice }, described: { useEnrollVoice } },
  'Components/EnrolledWords': { tables: { EnrollWords }, described: { useEnrollWords } },
  'Components/ErrorSummary': { tables: { ErrorSummary } },
  'Components/HostedField': { tables: { HostedField } },
  'Components/PayeeWarning': { tables: { PayeeWarning } },
  'Components/PaymentMethods': { tables: { PaymentMethods, usePaymentMethods } },
  'Components/PaymentReceived': { tables: { PaymentReceived } },
  'Components/PaymentStatus': { tables: { PaymentStatus, PayButton } },
  'Components/Speech': { tables: { SpeakToMe, SpeechSettings, PayaloudProvider }, described: { usePreferences } },
  'Components/SwipeToPay': { tables: { SwipeToPay, useSwipeToPay } },
  'Components/WalletButtons': { tables: { WalletButtons }, described: { useWallet } },
  'Hooks/usePayment': { tables: { usePayment } },
};
