// Use `export *` only: esbuild 0.28 moves everything that a file with named exports reaches into the first chunk
// (measured).
export * from './firstPart';
export * from './firstMessages';
export * from './overtaking';
export * from './receiptLines';
export * from './stateMessage';
export * from './after-pay';
