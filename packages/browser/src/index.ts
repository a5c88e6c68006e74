export * from './announcer';
export * from './feedback';
export * from './preferences';
export * from './speaker';
export * from './recognizer';
export * from './device-key';
export * from './controllers/payment';
export * from './controllers/amountEntry';
