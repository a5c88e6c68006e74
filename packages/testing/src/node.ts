export * from './speech-recorder';
export * from './strokes/createTouchPlayer';
