import { createSpokenLog, type SpokenLog } from '@payaloud/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

let log: SpokenLog;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body;

/** Fills the page, then starts the log. */
function listen(html: string) {
  document.body.innerHTML = html;
  log = createSpokenLog();
}

afterEach(() => {
  log.stop();
  document.body.innerHTML = '';
});

describe('the focus', () => {
  it('notes a description that changes under it, unless nothing is left of it', () => {
    listen('<button aria-describedby="hint">Stop</button><p id="hint">Say: zero</p><p id="error">Too loud here.</p>');
    find('button').focus();
    find('#hint').textContent = 'Say: one';
    void log.entries;
    find('button').setAttribute('aria-describedby', 'error');
    void log.entries;
    find('#error').textContent = '';
    void log.entries;
    find('#hint').textContent = 'Say: two';
    expect(log.entries).toMatchObject([
      { why: 'arrived', name: 'Stop', description: 'Say: zero' },
      { why: 'description', name: 'Stop', description: 'Say: one' },
      { why: 'description', name: 'Stop', description: 'Too loud here.' },
    ]);
  });

  it('takes a focus that the user’s pointer moves for no interruption', async () => {
    listen('<p role="alert"></p><button id="a">Pay</button><button id="b">Try again</button>');
    find('p').textContent = 'Your card was declined, and nothing was charged. Choose another card, or try again.';
    await pause(200);
    await userEvent.click(find('#b'));
    expect(log.findings()).toEqual([]);
    find('p').textContent = 'Your card was declined once more, and nothing was charged. Choose another card.';
    // Asked for, so that the log hears it now, and not when a busy page comes to it.
    void log.entries;
    await pause(200);
    find('#a').focus();
    await expect.poll(() => log.findings()).toMatchObject([{ name: 'talked-over' }]);
  });
});
