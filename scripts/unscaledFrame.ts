/**
 * Takes the transform from the frame of the tests. Over BiDi Playwright (1.65) clicks nothing in a frame that has one, and Vitest
 * sets one always, also if it scales by 1.
 */
window.frameElement?.parentElement?.style.setProperty('transform', 'none', 'important');
