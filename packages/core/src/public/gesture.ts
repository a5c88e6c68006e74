export { enrollGesture, matchGesture, parseGestureTemplate } from '../gesture';
export type {
  Drawing,
  DrawingArea,
  DrawnOn,
  Enrollment,
  EnrollmentRefusal,
  GestureMatch,
  GestureTemplate,
  MatchOptions,
  Stroke,
  StrokePoint,
} from '../gesture';
