export * from './public';
export * from './writtenMessages';
export * from './overtaking';
export * from './readOutcome';
export * from './receiptLines';
export * from './stateMessage';
