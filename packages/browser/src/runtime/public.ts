export { systemClock, type Clock, type Timers } from './clock';
export { preload } from '@payaloud/core/lazy';
export { runFlow, type FlowRuntime, type Handler, type NeedStarter, type RunningFlow } from './runFlow';
export type { FlowStep } from './trace';
export { withTimeout } from './withTimeout';
