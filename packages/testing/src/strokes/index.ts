export { playStroke, type PlayStrokeOptions } from './playStroke';
export { createTouchPlayer, type DrawOptions, type TouchPlayer, type TouchSession } from './createTouchPlayer';
