export { createStore, type Store } from './createStore';
export type { Flow, Need, Step } from './flow';
