// A setup file of vitest: the page's time passes with its frames instead of by itself. A story that waits for seconds takes a few frames,
// and a busy machine only makes a run longer, because every timer finds as many frames as in a quiet page.
import { vi } from 'vitest';

/** In ms, how much time passes with each frame. */
const msPerFrame = 50;

vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
requestAnimationFrame(onFrame);

function onFrame() {
  vi.advanceTimersByTime(msPerFrame);
  requestAnimationFrame(onFrame);
}
