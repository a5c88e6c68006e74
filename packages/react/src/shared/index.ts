export { assignRef } from './assignRef';
export { Button } from './Button';
export { mergeProps } from './mergeProps';
export { replayClasses, replayMarks } from './replayMarks';
export { useFlow } from './useFlow';
export { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';
export { useKeptFocus } from './useKeptFocus';
export { useLatest } from './useLatest';
