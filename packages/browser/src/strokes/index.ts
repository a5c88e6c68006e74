export {
  createStrokeCapture,
  type NotCounted,
  type StrokeCapture,
  type StrokeCaptureOptions,
} from './createStrokeCapture';
