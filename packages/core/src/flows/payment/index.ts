export * from './public';
export * from './firstMessages';
export * from './overtaking';
export * from './readOutcome';
export * from './receiptLines';
export * from './stateMessage';
