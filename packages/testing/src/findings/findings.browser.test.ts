import { announce as announceReactAria, clearAnnouncer } from '@react-aria/live-announcer';
import { announce as announcePrimer } from '@primer/live-region-element';
import { systemClock } from '@payaloud/browser/internal';
import { createFakeClock, createSpokenLog, type FakeClock, type LogClock, type SpokenLog } from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

let log: SpokenLog;
let clock: FakeClock;
const undo: (() => void)[] = [];
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

function listen(html: string, onClick: (button: HTMLElement) => void = () => {}, by: LogClock = clock) {
  document.body.innerHTML = html;
  log = createSpokenLog(document, { clock: by });
  find('button, input').addEventListener('click', (event) => onClick(event.currentTarget as HTMLElement));
}

/** Shows a text after a while. */
const later = (ms: number, selector: string, text = 'Paid') =>
  void clock.after(ms, () => (find(selector).textContent = text));

async function found() {
  await log.settled();
  return log.findings().map(({ name }) => name);
}

beforeEach(() => void (clock = createFakeClock()));
afterEach(() => {
  log.stop();
  for (const end of undo.splice(0)) end();
  document.body.innerHTML = '';
});

const page = '<button>Pay</button><p id="out"></p><p id="live" aria-live="polite"></p>';
const show = () => (find('#out').textContent = 'Paid');

describe('an error summary that is an alert and takes the focus', () => {
  it('is said twice, also if it has no name and holds links', async () => {
    listen('<button>Pay</button><div id="live" role="alert"></div>', () => {
      find('#live').innerHTML =
        '<div tabindex="-1"><h2>There is a problem</h2><a href="#name">Enter your name</a></div>';
      clock.after(150, () => find('#live > div').focus());
    });
    await userEvent.click(find('button'));
    expect(await found()).toEqual(['said-twice']);
    expect(log.findings()[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(
        '“There is a problem Enter your name” twice: by a live region, then by the focus',
      ),
    });
  });
});

describe('a press that shows text', () => {
  it.each([
    ['at once', () => void show()],
    ['after a while', () => later(900, '#out')],
  ])('is silent if nothing is said: %s', async (_when, onClick) => {
    listen(page, onClick);
    await userEvent.click(find('button'));
    await clock.pass(2_000);
    expect(await found()).toEqual(['silent-after-action']);
    expect(log.findings()[0]?.message).toBe(
      'After a press of “Pay” the page changed, and nothing was said for two seconds.',
    );
  });

  it('is silent for as long as `settled` is told to wait', async () => {
    listen(page, () => later(2_500, '#out'));
    find('button').click();
    await log.settled({ quietMs: 3_000 });
    expect(log.findings().map(({ name }) => name)).toEqual(['silent-after-action']);
  });

  it('is not silent if words come late, while the log goes on', async () => {
    listen(page, () => (show(), later(2_100, '#live')));
    find('button').click();
    await log.settled({ quietMs: 3_000 });
    expect(log.findings()).toEqual([]);
  });

  it('is silent by keyboard too, in a form that is sent from its field', async () => {
    listen('<form><input aria-label="Code" /></form><p id="out"></p>');
    find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      show();
    });
    find('input').focus();
    await userEvent.keyboard('12{Enter}');
    expect(await found()).toEqual(['silent-after-action']);
  });

  it.each<[string, string, (button: HTMLElement) => void]>([
    ['a message 800 ms later', page, () => (show(), later(800, '#live'))],
    ['a state of the button', page, (button) => (show(), button.setAttribute('aria-expanded', 'true'))],
    ['another name of the button', page, (button) => (show(), (button.textContent = 'Paid'))],
    ['a value of the control', '<input type="checkbox" aria-label="Tip" /><p id="out"></p>', () => show()],
    ['a look of the button', page, (button) => button.insertAdjacentHTML('beforeend', '<i aria-hidden="true">o</i>')],
    ['a text that nobody sees', '<button>Pay</button><p id="out" hidden></p>', () => show()],
    ['another address', page, () => (history.pushState(null, '', '#paid'), show())],
    ['the focus on it', page.replace('"out"', '"out" tabindex="-1"'), () => (show(), find('#out').focus())],
    ['nothing at all', page, () => {}],
  ])('is not silent with %s', async (_what, html, onClick) => {
    const { href } = location;
    undo.push(() => history.replaceState(null, '', href));
    listen(html, onClick);
    // Without the focus, which would show a state by itself.
    find('button, input').click();
    await clock.pass(2_050);
    expect(await found()).toEqual([]);
  });

  it('is silent where the page has shown something before', async () => {
    listen(page, () => document.body.append('Paid'));
    document.body.append('Loaded');
    void log.entries;
    find('button').click();
    expect(await found()).toEqual(['silent-after-action']);
  });

  it('is not blamed for a clock', async () => {
    listen(page);
    for (let ms = 100; ms < 10_000; ms += 100) later(ms, '#out', String(ms));
    await clock.pass(250);
    find('button').click();
    await clock.pass(1_500);
    expect(await found()).toEqual([]);
  });

  it('is waited for by `settled`', async () => {
    listen(page, () => void show());
    find('button').click();
    await log.settled({ quietMs: 0 });
    expect(log.findings().map(({ name }) => name)).toEqual(['silent-after-action']);
  });
});

describe('a pressed button', () => {
  it.each([
    ['aria-disabled', (button: HTMLElement) => button.setAttribute('aria-disabled', 'true'), []],
    ['disabled', (button: HTMLElement) => button.setAttribute('disabled', ''), ['focus-lost']],
  ] as const)('is unavailable: %s', async (_how, onClick, also) => {
    listen(`${page}<button>Cancel</button>`, onClick);
    find('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(await found()).toEqual(['unavailable-after-press', ...also]);
  });

  it.each([
    ['disabled', (button: HTMLElement) => button.setAttribute('disabled', '')],
    ['in a disabled group', (button: HTMLElement) => button.closest('fieldset')?.setAttribute('disabled', '')],
  ])('loses the focus because it was disabled: %s', async (_how, onClick) => {
    listen(`<fieldset>${page}</fieldset><button>Cancel</button>`, onClick);
    find('button').focus();
    await userEvent.keyboard('{Enter}');
    await log.settled();
    expect(log.findings().map(({ message }) => message)).toContain(
      '“Pay” was disabled while it had the focus, and the focus was lost.',
    );
  });

  it('loses the focus because it went away', async () => {
    listen(`${page}<button>Cancel</button>`, (button) => button.remove());
    find('button').focus();
    await userEvent.keyboard('{Enter}');
    await log.settled();
    expect(log.findings().map(({ message }) => message)).toEqual([
      '“Pay” went away while it had the focus, and the focus was lost.',
    ]);
  });
});

describe('announcers of others raise no finding', () => {
  /** Their timers are those of the page, whose time the test may move (`scripts/timeByFrames.ts`). */
  const pageTime: LogClock = { ...systemClock, pass: async (ms) => void (await vi.advanceTimersByTimeAsync(ms)) };

  it('@react-aria/live-announcer', async () => {
    undo.push(() => clearAnnouncer('polite'));
    listen(
      page,
      () => {
        show();
        announceReactAria('Paid', 'polite');
      },
      pageTime,
    );
    for (const _time of [1, 2]) {
      await userEvent.click(find('button'));
      await log.settled();
    }
    expect(log.texts()).toEqual(['Paid', 'Paid']);
    expect(await found()).toEqual([]);
  });

  it('@primer/live-region-element', async () => {
    listen(
      page,
      () => {
        show();
        void announcePrimer('Paid');
      },
      pageTime,
    );
    document.body.append(document.createElement('live-region'));
    await userEvent.click(find('button'));
    await log.settled();
    expect(log.findings()).toEqual([]);
  });
});
