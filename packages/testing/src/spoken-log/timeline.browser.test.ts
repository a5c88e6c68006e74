import {
  createFakeClock,
  createSpokenLog,
  createSynthesisTwin,
  type Channel,
  type FakeClock,
  type SpokenLog,
  type TimelineEntry,
  type TimelineEvent,
} from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { itNeeds } from '../../../../test/support/engine';

let log: SpokenLog;
let clock: FakeClock;
const undo: (() => void)[] = [];

const find = (selector: string) => document.querySelector<HTMLElement>(selector) ?? document.body;

/** Fills the page, then starts the log. */
function listen(html: string) {
  document.body.innerHTML = html;
  clock = createFakeClock();
  log = createSpokenLog(document, { clock });
}

/** The entries of some channels, without id and time. */
function heard<Wanted extends Channel>(...channels: Wanted[]) {
  const isWanted = (entry: TimelineEntry) => (channels as Channel[]).includes(entry.channel);
  return log.entries
    .filter(isWanted)
    .map(({ id: _id, at: _at, ...event }) => event as unknown as Extract<TimelineEvent, { channel: Wanted }>);
}

beforeEach(() => listen(''));
afterEach(() => {
  log.stop();
  for (const end of undo.splice(0)) end();
  document.body.innerHTML = '';
});

describe('regions', () => {
  it('notes why a text is not spoken', async () => {
    listen(
      '<button>Pay</button><p id="hidden" hidden aria-live="polite"></p><p id="styled" style="display: none" aria-live="polite"></p>' +
        '<p id="whole" role="status" hidden></p>' +
        '<p id="same" aria-live="polite">Paid</p><p id="outside" aria-live="polite"></p><dialog><button>Yes</button></dialog>',
    );
    find('#hidden').textContent = 'One';
    find('#whole').textContent = 'One and a half';
    find('#styled').textContent = 'Two';
    find('#same').textContent = 'Paid';
    await userEvent.click(find('button'));
    document.body.insertAdjacentHTML('beforeend', '<p role="status">Three</p>');
    expect(heard('lost')).toEqual([
      { channel: 'lost', text: 'One', why: 'hidden' },
      { channel: 'lost', text: 'One and a half', why: 'hidden' },
      { channel: 'lost', text: 'Two', why: 'hidden' },
      { channel: 'lost', text: 'Paid', why: 'same-text' },
    ]);
    expect(heard('region')).toEqual([{ channel: 'region', text: 'Three', urgency: 'polite', isNew: true }]);
    document.querySelector('dialog')?.showModal();
    find('#outside').textContent = 'Four';
    expect(heard('lost').at(-1)).toEqual({ channel: 'lost', text: 'Four', why: 'outside-modal' });
    expect(log.texts()).toEqual(['Three']);
  });

  it('hears a region that is shown with its text, and text that is put into a slot', async () => {
    listen('<button>Pay</button><p id="late" role="status" hidden>Shown</p><div id="host"></div>');
    const root = find('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<div role="status"><slot></slot></div>';
    await userEvent.click(find('button'));
    find('#late').hidden = false;
    void log.entries;
    find('#host').textContent = 'Saved ten.';
    expect(heard('lost', 'region')).toEqual([
      { channel: 'region', text: 'Shown', urgency: 'polite', isNew: true },
      { channel: 'region', text: 'Saved ten.', urgency: 'polite' },
    ]);
  });

  it('takes no message from the first rendering, a hidden view, or new content with controls', async () => {
    listen('<button>Next</button><section hidden><button>Back</button><p role="status"></p></section>');
    document.body.insertAdjacentHTML('beforeend', '<output>30</output>');
    find('section p').textContent = 'Three results';
    void log.entries;
    await userEvent.click(find('button'));
    document.body.insertAdjacentHTML('beforeend', '<form><input aria-label="Tip" /><p role="status">Empty</p></form>');
    expect(heard('lost', 'region')).toEqual([]);
  });

  it('hears an alert that is shown, and a text that is set again after it was taken away', () => {
    listen('<div role="alert" style="display: none">Declined</div><p aria-live="polite">Paid</p>');
    find('[role=alert]').style.display = 'block';
    expect(heard('region')).toEqual([{ channel: 'region', text: 'Declined', urgency: 'assertive' }]);
    find('p').textContent = '';
    void log.entries;
    find('p').textContent = 'Paid';
    expect(log.texts()).toEqual(['Declined', 'Paid']);
  });

  it('leaves out what is hidden in a region, separates its blocks, and ignores a text that was only removed', () => {
    listen('<div role="status"><i aria-hidden="true"></i></div>');
    const region = find('[role=status]');
    region.innerHTML = '<p>Paid</p><p>Thank you</p><svg aria-hidden="true"><text>x</text></svg><img alt="Visa" />';
    expect(log.texts()).toEqual(['Paid Thank you']);
    region.querySelector('p')?.remove();
    expect(log.texts()).toEqual(['Paid Thank you']);
  });

  it('calls an alert lost that is inserted outside an open dialog', () => {
    listen('<dialog><button>Yes</button></dialog>');
    document.querySelector('dialog')?.showModal();
    document.body.insertAdjacentHTML('beforeend', '<p role="alert">Declined</p>');
    expect(heard('lost', 'region')).toEqual([{ channel: 'lost', text: 'Declined', why: 'outside-modal' }]);
  });

  it('leaves out what the option `ignore` matches', () => {
    document.body.innerHTML = '<div id="panel"><p aria-live="polite"></p><button>Clear</button></div>';
    log.stop();
    log = createSpokenLog(document, { clock, ignore: '#panel' });
    find('p').textContent = 'Cleared';
    find('button').click();
    find('button').focus();
    expect(log.entries).toEqual([]);
  });
});

describe('focus', () => {
  it('has the name, role, states and description that a screen reader says', () => {
    listen(
      '<label>Tip <input aria-describedby="hint" aria-invalid="true" required /></label><p id="hint">At most 50 dollars.</p>' +
        '<div tabindex="-1" id="message">Your card was declined.</div>',
    );
    find('input').focus();
    find('#message').focus();
    expect(heard('focus')).toEqual([
      {
        channel: 'focus',
        name: 'Tip',
        role: 'textbox',
        states: ['required', 'invalid'],
        description: 'At most 50 dollars.',
        why: 'arrived',
      },
      {
        channel: 'focus',
        name: 'Your card was declined.',
        role: '',
        states: [],
        description: '',
        why: 'arrived',
      },
    ]);
  });

  it('notes name and state that change under it', () => {
    listen('<button aria-expanded="false"><span>Show more</span></button><input type="range" aria-label="Tip" />');
    find('button').focus();
    find('button').setAttribute('aria-expanded', 'true');
    void log.entries;
    find('span').firstChild!.nodeValue = 'Show less';
    void log.entries;
    find('input').focus();
    (find('input') as HTMLInputElement).value = '60';
    find('input').dispatchEvent(new Event('input', { bubbles: true }));
    expect(heard('focus')).toMatchObject([
      { why: 'arrived', name: 'Show more', states: ['collapsed'] },
      { why: 'state', name: 'Show more', states: ['expanded'] },
      { why: 'name', name: 'Show less' },
      { why: 'arrived', role: 'slider', states: ['50'] },
      { why: 'state', states: ['60'] },
    ]);
  });

  it('follows aria-activedescendant', () => {
    listen(
      '<input role="combobox" aria-label="Bank" /><ul role="listbox"><li role="option" id="one">One Bank</li></ul>',
    );
    find('input').focus();
    find('input').setAttribute('aria-activedescendant', 'one');
    expect(heard('focus').at(-1)).toMatchObject({ why: 'arrived', name: 'One Bank', role: 'option' });
  });
});

describe('presses', () => {
  it('are keys and clicks, with the name of the control; a key and its click are one', async () => {
    listen(
      '<form><label>Name <input /></label><label>PIN <input type="password" /></label><button>Send</button></form>' +
        '<label id="agree"><input type="checkbox" /> Agree</label><p>Text</p>',
    );
    find('form').addEventListener('submit', (event) => event.preventDefault());
    await userEvent.click(find('input'));
    await userEvent.keyboard('aB{Tab}7{Enter}{Tab}{Enter} ');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await userEvent.click(find('#agree'));
    await userEvent.click(find('p'));
    // A click at the time of a key is caused by it.
    await clock.pass(100);
    find('button').click();
    expect(heard('press').map(({ key, target }) => `${key} ${target}`.trim())).toEqual([
      'click Name',
      'a Name',
      'B Name',
      'Tab Name',
      '• PIN',
      'Enter PIN',
      'Tab PIN',
      'Enter Send',
      'Space Send',
      'Shift+Tab Send',
      'click Agree',
      'click',
      'click Send',
    ]);
  });
});

describe('dialogs', () => {
  it('are noted when they open and close', async () => {
    listen('<dialog aria-label="Confirm"><button>Yes</button></dialog><div popover id="tip">Tip</div>');
    document.querySelector('dialog')?.showModal();
    void log.entries;
    document.querySelector('dialog')?.close();
    find('#tip').showPopover();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="alertdialog" aria-modal="true" aria-label="Leave?"></div>',
    );
    void log.entries;
    find('[role=alertdialog]').remove();
    expect(heard('dialog')).toEqual([
      { channel: 'dialog', name: 'Confirm', phase: 'opened' },
      { channel: 'dialog', name: 'Confirm', phase: 'closed' },
      { channel: 'dialog', name: 'Leave?', phase: 'opened' },
      { channel: 'dialog', name: 'Leave?', phase: 'closed' },
    ]);
  });
});

describe('voice, sounds and vibration', () => {
  it('tells a cut utterance from a whole one, and one that never starts is not heard', async () => {
    log.stop();
    listen('');
    const twin = createSynthesisTwin({
      clock,
      msPerCharacter: 20,
      speech: ['spoken', 'spoken', 'fails'],
      deafAfterCancelMs: 0,
    });
    undo.push(twin.connect(window));
    // The log looks for another voice when the page changes.
    document.body.append('changed');
    void log.entries;
    speechSynthesis.speak(new SpeechSynthesisUtterance('One'));
    await log.settled({ quietMs: 100 });
    speechSynthesis.speak(new SpeechSynthesisUtterance('Two hundred and twenty'));
    await clock.pass(3);
    expect(log.texts('voice')).toHaveLength(2);
    speechSynthesis.cancel();
    speechSynthesis.speak(new SpeechSynthesisUtterance('Three'));
    await log.settled({ quietMs: 100 });
    expect(heard('voice').map(({ text, phase }) => `${text} ${phase}`)).toEqual([
      'One started',
      'One ended',
      'Two hundred and twenty started',
      'Two hundred and twenty cut',
    ]);
  });

  itNeeds('sound of its own')(
    'hears oscillators and buffers of a running context as one sound, and no silence',
    async () => {
      const context = new AudioContext();
      undo.push(() => void context.close());
      const silence = new AudioBufferSourceNode(context, {
        buffer: new AudioBuffer({ length: 400, sampleRate: 8_000 }),
      });
      silence.start();
      for (const frequency of [523.25, 784]) new OscillatorNode(context, { frequency }).start();
      await context.resume();
      const buffer = new AudioBuffer({ length: 4_000, sampleRate: 8_000 });
      buffer.getChannelData(0).fill(0.5);
      await expect.poll(() => heard('earcon')).toEqual([{ channel: 'earcon', text: '523 Hz, 784 Hz' }]);
      new AudioBufferSourceNode(context, { buffer }).start();
      await expect.poll(() => heard('earcon').at(-1)).toEqual({ channel: 'earcon', text: '0.5 s of sound' });
      new OscillatorNode(new OfflineAudioContext(1, 100, 8_000)).start();
      new OscillatorNode(context, { frequency: 660 }).start();
      await expect.poll(() => heard('earcon').at(-1)?.text).toBe('660 Hz');
      expect(heard('earcon')).toHaveLength(3);
    },
  );

  it('hears an audio element', async () => {
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    undo.push(() => play.mockRestore());
    log.stop();
    listen('');
    await new Audio('https://example.com/sounds/ding.mp3').play();
    await Object.assign(new Audio('https://example.com/quiet.mp3'), { muted: true }).play();
    expect(heard('earcon')).toEqual([{ channel: 'earcon', text: 'ding.mp3' }]);
  });

  itNeeds('vibration')('hears a vibration', () => {
    const vibrate = vi.spyOn(navigator, 'vibrate').mockReturnValue(true);
    undo.push(() => vibrate.mockRestore());
    log.stop();
    listen('');
    navigator.vibrate([50, 30, 50]);
    navigator.vibrate(0);
    expect(heard('haptic')).toEqual([{ channel: 'haptic', pattern: [50, 30, 50] }]);
  });
});

describe('the timeline', () => {
  it('has one order for all channels, and tells it to subscribers until they leave', () => {
    listen('<button>Pay</button><p aria-live="polite"></p>');
    const live: number[] = [];
    const leave = log.subscribe(({ id }) => live.push(id));
    find('p').textContent = 'One';
    find('button').focus();
    find('p').textContent = 'Two';
    log.mark('here');
    expect(log.entries.map(({ channel }) => channel)).toEqual(['region', 'focus', 'region', 'mark']);
    expect(live).toEqual(log.entries.map(({ id }) => id));
    leave();
    log.mark('unheard');
    expect(live).toHaveLength(4);
    log.clear();
    expect(log.entries).toEqual([]);
    log.mark('after');
    expect(log.entries).toMatchObject([{ id: 6 }]);
  });

  it('restores all that it patched, and leaves what others have patched over it', async () => {
    const { webkitSpeechRecognition: Recognition } = window as { webkitSpeechRecognition?: { prototype: object } };
    const methods: [object, string][] = [
      [Element.prototype, 'ariaNotify'],
      [Document.prototype, 'ariaNotify'],
      [speechSynthesis, 'speak'],
      [AudioScheduledSourceNode.prototype, 'start'],
      [AudioBufferSourceNode.prototype, 'start'],
      [HTMLMediaElement.prototype, 'play'],
      [navigator.mediaDevices, 'getUserMedia'],
      ...('vibrate' in navigator ? [[navigator, 'vibrate'] as [object, string]] : []),
      ...(Recognition ? [[Recognition.prototype, 'start'] as [object, string]] : []),
    ];
    log.stop();
    const before = methods.map(([holder, name]) => [Reflect.get(holder, name), Object.hasOwn(holder, name)]);
    listen('');
    for (const [index, [holder, name]] of methods.entries()) {
      expect(Reflect.get(holder, name), name).not.toBe(before[index]?.[0]);
    }
    log.stop();
    expect(methods.map(([holder, name]) => [Reflect.get(holder, name), Object.hasOwn(holder, name)])).toEqual(before);

    listen('');
    const second = createSpokenLog(document, { clock });
    log.stop();
    await expect(navigator.mediaDevices.getUserMedia({})).rejects.toThrow(TypeError);
    expect(Object.hasOwn(navigator.mediaDevices, 'getUserMedia')).toBe(true);
    second.stop();
  });

  it('settles when the page is quiet, or after a time', async () => {
    listen('<p aria-live="polite"></p>');
    clock.after(200, () => (find('p').textContent = 'Late'));
    await log.settled({ quietMs: 300 });
    expect([log.texts(), clock.monotonic()]).toEqual([['Late'], 500]);
    for (let ms = 20; ms < 10_000; ms += 20) clock.after(ms, () => log.mark('again'));
    await log.settled({ quietMs: 300, timeoutMs: 600 });
    expect(clock.monotonic()).toBe(1_100);
  });
});
