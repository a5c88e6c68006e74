// `export *` alone: of a file that exports by name, esbuild puts all that it reaches into the first chunk (0.28, measured).
export * from './firstPart';
export * from './firstMessages';
export * from './stateMessage';
export * from './after-pay';
