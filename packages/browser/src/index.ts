export * from './announcer';
export * from './feedback';
export * from './preferences';
export * from './speaker';
export * from './recognizer';
export * from './device-key';
