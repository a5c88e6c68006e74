// What a drawing needs beside its dialog: one chunk, for payers who have set one up.
export { createStrokeCapture } from '../../strokes';
export { checkDrawing } from './checkDrawing';
