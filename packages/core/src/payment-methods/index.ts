export { describeMethod, type DescribedMethod } from './describeMethod';
export { type CardBrand, type CardExpiry, type SavedMethod } from './method';
