export { SwipeToPay, type SwipeToPayProps } from './SwipeToPay';
export { useSwipeToPay, type SwipeToPayParts, type UseSwipeToPayOptions } from './useSwipeToPay';
