export { AmountPlayground } from './AmountPlayground';
