// The making of a drawing: one chunk, where somebody sets one up.
export { enrollGesture } from '@payaloud/core/gesture';
