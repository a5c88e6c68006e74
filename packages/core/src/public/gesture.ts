export { enrollGesture, matchGesture, parseGestureTemplate } from '../gesture';
export type {
  Drawing,
  Enrollment,
  EnrollmentRefusal,
  GestureMatch,
  GestureTemplate,
  MatchOptions,
  Stroke,
  StrokePoint,
} from '../gesture';
