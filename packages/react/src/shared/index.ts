export { assignRef } from './assignRef';
export { Button } from './Button';
export { fitFigures } from './fitFigures';
export { replayClasses, replayMarks } from './replayMarks';
export { useFlow } from './useFlow';
export { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';
export { useKeptFocus } from './useKeptFocus';
export { useLatest } from './useLatest';
export { WrappingFigure } from './WrappingFigure';
