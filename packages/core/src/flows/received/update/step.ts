import { stepTo, type Step } from '../../../flow';
import type { ReceivedEffect } from '../effects';
import type { ReceivedState } from '../state';

export type ReceivedStep = Step<ReceivedState, ReceivedEffect>;

export const step = stepTo<ReceivedState, ReceivedEffect>;
