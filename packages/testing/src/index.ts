export * from './challenges';
export * from './accessibility';
export * from './findings';
export * from './flow-steps';
export * from './web-speech';
export * from './payments';
export * from './spoken-log';
export * from './strokes';
