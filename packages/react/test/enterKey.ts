import { userEvent } from 'vitest/browser';

/** Presses Enter at a time in ms of `performance.now()`, however late a busy machine sends it. */
export async function pressEnter(at: number): Promise<void> {
  const stamp = (event: Event) => void Object.defineProperty(event, 'timeStamp', { value: at });
  window.addEventListener('click', stamp, { capture: true, once: true });
  await userEvent.keyboard('{Enter}');
  window.removeEventListener('click', stamp, { capture: true });
}
