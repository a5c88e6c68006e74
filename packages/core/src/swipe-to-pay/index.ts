export { reduceSwipeToPay } from './reduce';
export { readySwipeToPay, secondPressGuard, swipeSteps, type SwipeToPayEvent, type SwipeToPayState } from './state';
