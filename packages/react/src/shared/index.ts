export { Button } from './Button';
export { useFlow } from './useFlow';
export { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';
export { useKeptFocus } from './useKeptFocus';
export { useLatest } from './useLatest';
