export * from './createStrokeCapture';
