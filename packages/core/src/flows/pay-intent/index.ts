export {
  readyPayIntent,
  secondPressGuard,
  swipeSteps,
  type PayIntentEffect,
  type PayIntentEvent,
  type PayIntentFacts,
  type PayIntentState,
} from './state';
export { payIntentFlow } from './update';
