// `export *` alone: of a file that exports by name, esbuild puts all that it reaches into the first chunk (0.28, measured).
export * from './firstFlow';
export * from './firstMessages';
export * from './messages';
export type { Redraw } from './reasons';
export * from './state';
export * from './update';
