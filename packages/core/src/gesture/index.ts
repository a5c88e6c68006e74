export { enrollGesture, type Enrollment, type EnrollmentRefusal } from './enrollGesture';
export { maxRepetitions, minRepetitions } from './repetitions';
export { matchGesture, rememberDrawing, type GestureMatch, type MatchOptions } from './matchGesture';
export { gestureThreshold, thresholdAfter } from './threshold';
export { parseGestureTemplate, type GestureTemplate } from './template';
export { isTouch, type Drawing, type Stroke, type StrokePoint } from './stroke';
