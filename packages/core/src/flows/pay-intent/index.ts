export type { PayIntentEffect } from './effects';
export type { PayIntentEvent, PayIntentFacts } from './events';
export { readyPayIntent, secondPressGuardMs, swipeSteps, type PayIntentState } from './state';
export { payIntentFlow } from './update';
