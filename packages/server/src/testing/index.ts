export { startFakeStripe, type FakeFault, type FakeStripe } from './fakeStripe';
export { storeContract, type StoreFact } from './storeContract';
