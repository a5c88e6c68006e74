export { systemClock, type Clock, type Timers } from './clock';
export { lazyPart, preload, type LazyPart } from '@payaloud/core/internal/lazy';
export { loadSoon } from './loadSoon';
export { runFlow, type FlowRuntime, type Handler, type NeedStarter, type RunningFlow } from './runFlow';
export type { FlowStep } from './trace';
export type { Awaitable } from './runWhenReady';
export { withTimeout } from './withTimeout';
