export * from './enrollGesture';
export * from './isTouch';
export * from './matchGesture';
export * from './parseGestureTemplate';
export * from './refreshTemplate';
export * from './repetitions';
export * from './threshold';
export type { GestureTemplate } from './template';
export type { Drawing, Stroke, StrokePoint } from './stroke';
