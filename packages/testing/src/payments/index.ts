export {
  createCountingProvider,
  type CountingProvider,
  type CountingProviderOptions,
  type Journey,
  type ProviderPlan,
} from './createCountingProvider';
export {
  createFakeHostedField,
  type FakeFieldState,
  type FakeHostedField,
  type FakeHostedFieldOptions,
} from './createFakeHostedField';
export type { FakeFieldTexts } from './fakeFieldPage';
export { createFakeClock, type FakeClock } from './createFakeClock';
export { createPaymentEvents } from './createPaymentEvents';
export {
  createPaymentsServerDouble,
  sentCode,
  type PaymentsServerDouble,
  type PaymentsServerDoubleOptions,
} from './createPaymentsServerDouble';
export { createPaymentTexts, type PaymentTextFacts, type PaymentTexts } from './createPaymentTexts';
export {
  createRecordedAnnouncer,
  type RecordedAnnouncer,
  type RecordedAnnouncerOptions,
} from './createRecordedAnnouncer';
export { createTabs, type Tab, type Tabs, type TabsOptions } from './createTabs';
export { createFakeReceived, createPayeeNews, type FakeReceived } from './createFakeReceived';
