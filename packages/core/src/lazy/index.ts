export * from './lazyPart';
export * from './together';
