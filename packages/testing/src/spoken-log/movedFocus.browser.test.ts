import { createFakeClock, createSpokenLog, type FakeClock, type SpokenLog } from '@payaloud/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { passInPage } from '../../../../test/support/passInPage';

let log: SpokenLog;
let clock: FakeClock;

const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body;

/** Fills the page, then starts the log. */
function listen(html: string) {
  document.body.innerHTML = html;
  clock = createFakeClock();
  log = createSpokenLog(document, { clock });
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
    await clock.pass(200);
    await userEvent.click(find('#b'));
    expect(log.findings()).toEqual([]);
    find('p').textContent = 'Your card was declined once more, and nothing was charged. Choose another card.';
    await clock.pass(200);
    find('#a').focus();
    expect(log.findings()).toMatchObject([{ name: 'talked-over' }]);
  });

  it.each([
    ['removed', (element: HTMLElement) => element.remove()],
    ['hidden', (element: HTMLElement) => (element.style.display = 'none')],
    ['disabled', (element: HTMLElement) => ((element as HTMLButtonElement).disabled = true)],
  ])('is lost if the focused element is %s', async (_how, lose) => {
    listen('<button id="a">Pay</button><button id="b">Cancel</button>');
    find('#a').focus();
    lose(find('#a'));
    await passInPage(clock, 199, 199);
    expect(log.entries.at(-1)).not.toMatchObject({ why: 'lost' });
    await passInPage(clock, 1);
    expect(log.entries.at(-1)).toMatchObject({ why: 'lost', name: 'Pay' });
    expect(log.findings().map(({ name }) => name)).toContain('focus-lost');
  });

  it('is lost also if the page is so busy that the browser moves it late', async () => {
    listen('<button id="a">Pay</button><button id="b">Cancel</button>');
    find('#a').focus();
    find('#a').style.display = 'none';
    // No frame comes meanwhile.
    await clock.pass(1_000);
    expect(document.activeElement).toBe(find('#a'));
    await passInPage(clock, 20);
    expect(log.entries.at(-1)).toMatchObject({ why: 'lost', name: 'Pay' });
  });

  it('is not lost if it is restored soon, if the user leaves the control, or if the whole page goes', async () => {
    listen('<button id="a">Pay</button><button id="b">Cancel</button>');
    find('#a').focus();
    find('#a').remove();
    await clock.pass(199);
    find('#b').focus();
    await clock.pass(500);
    find('#b').blur();
    await clock.pass(50);
    find('#b').remove();
    await clock.pass(500);
    document.body.innerHTML = '<button>Pay</button>';
    find('button').focus();
    document.body.innerHTML = '';
    await clock.pass(500);
    expect(log.entries.filter((entry) => 'why' in entry && entry.why === 'lost')).toEqual([]);
  });
});
