export {
  createPayeeWarningController,
  type PayeeWarningController,
  type PayeeWarningOptions,
} from './createPayeeWarningController';
export { warningMessage } from './warningMessage';
