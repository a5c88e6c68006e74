import { afterEach, describe, expect, it } from 'vitest';
import { createFakeClock, createSpokenLog, type SpokenLog } from '@payaloud/testing';

let log: SpokenLog;

afterEach(() => {
  log.stop();
  document.body.innerHTML = '';
});

function listen(html: string) {
  document.body.innerHTML = html;
  log = createSpokenLog(document, { clock: createFakeClock() });
}

function write(selector: string, text: string) {
  document.querySelector(selector)!.textContent = text;
  // Heard before the next change.
  void log.entries;
}

describe('a timer', () => {
  it('is heard if it is a live region by itself', () => {
    listen('<p role="timer" aria-live="polite"></p>');
    write('p', 'Two minutes left');
    expect(log.texts()).toEqual(['Two minutes left']);
  });

  it('is left out of a message', () => {
    listen('<div role="alert"><p></p><b role="timer"></b></div>');
    write('p', 'The folder was renamed.');
    for (const left of ['3', '2', '1']) write('b', left);
    expect(log.texts()).toEqual(['The folder was renamed.']);
  });
});
