/**
 * Takes the transform from the frame of the tests. Over BiDi Playwright (1.65) clicks nothing in a frame that has one, and Vitest
 * sets one with each size of the window, also if it scales by 1. A sheet outranks that for good.
 */
const runner = window.frameElement?.ownerDocument;
if (runner && !runner.getElementById('unscaled')) {
  const sheet = runner.createElement('style');
  sheet.id = 'unscaled';
  sheet.textContent = '#vitest-tester { transform: none !important; }';
  runner.head.append(sheet);
}
