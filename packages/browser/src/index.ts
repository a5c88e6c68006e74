export * from './announcer';
export * from './recognizer';
export * from './device-key';
