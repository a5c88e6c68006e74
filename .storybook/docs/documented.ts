import {
  AmountField,
  AnnouncementLog,
  Checkout,
  ConfirmIdentity,
  EnrollIdentity,
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
  useEnrollWords,
  usePayment,
  usePaymentMethods,
  usePreferences,
  useSwipeToPay,
  useTotalAnnouncement,
  useWallet,
  WalletButtons,
} from '@payaloud/react';
import {
  ConfirmIdentityByVoice,
  EnrollVoice,
  useConfirmIdentityByVoice,
  useEnrollVoice,
} from '@payaloud/react/experimental';

interface Documented {
  /** Components with their props, and hooks with their options. */
  readonly tables: Readonly<Record<string, object>>;
  /** Hooks without options, which only have a description. */
  readonly described?: Readonly<Record<string, object>>;
}

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
  'Components/ConfirmIdentity': { tables: { ConfirmIdentity, useConfirmIdentity } },
  'Components/EnrollIdentity': { tables: { EnrollIdentity, useEnrollIdentity } },
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
  'Experimental/ConfirmIdentityByVoice': { tables: { ConfirmIdentityByVoice, useConfirmIdentityByVoice } },
  'Experimental/EnrollVoice': { tables: { EnrollVoice }, described: { useEnrollVoice } },
  'Hooks/usePayment': { tables: { usePayment } },
};
