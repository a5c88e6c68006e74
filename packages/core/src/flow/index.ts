export type { Flow, Need, Step } from './flow';
