export {
  enrollGesture,
  maxRepetitions,
  minRepetitions,
  type Enrollment,
  type EnrollmentRefusal,
} from './enrollGesture';
export { matchGesture, rememberDrawing, type GestureMatch, type MatchOptions } from './matchGesture';
export { gestureThreshold } from './threshold';
export { parseGestureTemplate, type GestureTemplate } from './template';
export type { Drawing, Stroke, StrokePoint } from './stroke';
