import { createFakeClock, createSpokenLog, type SpokenLog } from '@payaloud/testing';
import { afterEach, describe, expect, it } from 'vitest';

let log: SpokenLog;

const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body;

/** Fills the page, then starts the log. */
function listen(html: string) {
  document.body.innerHTML = html;
  log = createSpokenLog(document, { clock: createFakeClock() });
}

afterEach(() => {
  log.stop();
  document.body.innerHTML = '';
});

describe('frames of the same origin', () => {
  const inside = () => document.querySelector('iframe')?.contentDocument ?? document;
  const region = () => inside().querySelector('[role=status]') ?? document.body;

  /** Changes of the page, and errors of the log, which fail the run, are reported in a microtask before the next task. */
  const reported = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve());
      port1.start();
      port2.postMessage(null);
    });

  async function listenToFrame(html: string) {
    listen('');
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    return frame;
  }

  it('are heard on the same timeline: regions, focus and presses', async () => {
    await listenToFrame('<button>Pay</button><p role="status"></p>');
    inside().querySelector('button')?.focus();
    inside().querySelector('button')?.click();
    region().textContent = 'Paid';
    expect(log.entries).toMatchObject([
      { channel: 'focus', name: 'Pay', role: 'button' },
      { channel: 'press', key: 'click', target: 'Pay' },
      { channel: 'region', text: 'Paid' },
    ]);
  });

  it('are heard inside each other, and beside the page', async () => {
    await listenToFrame('<p role="status"></p><iframe srcdoc="<p role=status></p>"></iframe>');
    const inner = () => inside().querySelector('iframe')?.contentDocument?.querySelector('[role=status]');
    await expect.poll(inner).toBeTruthy();
    document.body.insertAdjacentHTML('beforeend', '<p role="status" id="page"></p>');
    // Taken as content, before it speaks.
    void log.entries;
    region().textContent = 'One';
    inner()!.textContent = 'Two';
    find('#page').textContent = 'Three';
    expect(log.texts().toSorted()).toEqual(['One', 'Three', 'Two']);
  });

  it('are heard when they load another document, until they leave or the log stops', async () => {
    const frame = await listenToFrame('<p role="status"></p>');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = '<p role="status">First rendering</p>';
    await loaded;
    region().textContent = 'Paid';
    expect(log.texts()).toEqual(['Paid']);
    log.stop();
    region().textContent = 'Refunded';
    await reported();
    expect(log.texts()).toEqual(['Paid']);
  });

  it('are left alone once they show another origin', async () => {
    const frame = await listenToFrame('<p role="status"></p>');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.removeAttribute('srcdoc');
    frame.src = 'data:text/html,<p role="status"></p>';
    await loaded;
    await reported();
    expect(log.entries).toEqual([]);
    log.stop();
    await reported();
  });

  it('are left alone if they leave while they load a page of another origin', async () => {
    const frame = await listenToFrame('<p role="status"></p>');
    frame.removeAttribute('srcdoc');
    frame.src = 'https://bank.example/';
    await expect.poll(() => frame.contentDocument).toBeNull();
    frame.remove();
    await reported();
    expect(log.entries).toEqual([]);
  });

  it('show findings as the page does', async () => {
    await listenToFrame('<p role="status"></p><p role="alert"></p>');
    for (const one of inside().querySelectorAll('p')) one.textContent = 'Your card was declined.';
    expect(log.findings()).toMatchObject([{ name: 'said-twice' }]);
  });
});
