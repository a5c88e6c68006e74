// `export *` alone: of a file that exports by name, esbuild puts all that it reaches into the first chunk (0.28, measured).
export * from './announcer';
export * from './errors';
export * from './feedback';
export * from './preferences';
export * from './self-voicing';
export * from './speaker';
export * from './microphone';
export * from './voice-identity';
export * from './device-key';
export * from './effects/amount';
export * from './strokes';
export * from './effects/identity';
export * from './runtime/public';
export * from './effects/pay-intent';
export * from './effects/payment';
