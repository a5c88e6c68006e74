export * from './createStrokeCapture';
export * from './drawingArea';
