export * from './announcer';
export * from './recognizer';
