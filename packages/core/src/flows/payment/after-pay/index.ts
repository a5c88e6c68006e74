export { isEnd } from '../outcome';
export { readOutcome } from './readOutcome';
export { paymentFlow } from './update';
