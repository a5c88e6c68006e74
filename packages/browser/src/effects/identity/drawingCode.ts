// Code that a drawing needs besides its dialog: one chunk, for payers who have set up a drawing.
export { createStrokeCapture } from '../../strokes';
export { checkDrawing, refreshDrawing } from './checkDrawing';
