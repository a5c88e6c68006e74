export { startFakeStripe, type FakeFault, type FakeStripe } from './fakeStripe';
export { createFakeWebhookProvider, type FakeWebhookProvider } from './fakeWebhookProvider';
export {
  providerContract,
  type ProviderFact,
  type ProviderSetup,
  type Webhook,
  type WebhookOptions,
} from './providerContract';
export { storeContract, type StoreFact } from './storeContract';
