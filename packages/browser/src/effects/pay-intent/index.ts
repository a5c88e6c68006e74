export {
  createPayIntentController,
  type PayIntentController,
  type PayIntentOptions,
} from './createPayIntentController';
