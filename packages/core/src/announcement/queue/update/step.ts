import { stepTo, type Step } from '../../../flow';
import type { QueueEffect } from '../effects';
import type { QueueState } from '../state';

export type QueueStep = Step<QueueState, QueueEffect>;

export const step = stepTo<QueueState, QueueEffect>;
