export * from './web-speech';
export * from './payments';
