import {
  connectSelfVoicing,
  createAnnouncer,
  createPreferenceStore,
  createSpeaker,
  readAloud,
} from '@payaloud/browser/internal';
import { en } from '@payaloud/core/languages/en';
import { createSpokenLog, createSynthesisTwin, type SynthesisTwin } from '@payaloud/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

let twin: SynthesisTwin;
let root: HTMLElement;
const undo: (() => void)[] = [];
const sharedQueue = Symbol.for('payaloud.announcer.queue.1');

beforeEach(() => {
  twin = createSynthesisTwin({ msPerCharacter: 1 });
  root = document.body.appendChild(document.createElement('main'));
  undo.push(twin.connect(window), () => root.remove());
});

afterEach(() => {
  for (const end of undo.splice(0).toReversed()) end();
  Reflect.deleteProperty(document, sharedQueue);
});

async function voice(html: string, privacy: 'private' | 'speakers' = 'private') {
  root.innerHTML = html;
  const preferences = createPreferenceStore({ storage: () => null });
  const announcer = createAnnouncer({ preferences, speaker: createSpeaker({ preferences }) });
  const options = { announcer, language: en, preferences };
  undo.push(announcer.connect(document), connectSelfVoicing(root, options));
  preferences.choose({ pageVoice: 'on', privacy, regions: 'off' });
  await new Promise((resolve) => setTimeout(resolve, 150));
  return options;
}

/** Waits until the voice has said `text`. */
const hears = (text: string) => expect.poll(() => twin.spoken.at(-1)).toBe(text);
const tab = () => userEvent.keyboard('{Tab}');

describe('the page voice', () => {
  it('speaks each focus: name, role, value, states, description', async () => {
    await voice(`
      <label>Tip <input aria-describedby="hint" required></label><p id="hint">Up to 200 dollars.</p>
      <button aria-expanded="false">More</button>
      <label><input type="checkbox"> Keep the receipt</label>
      <a href="#terms">Terms</a>
      <button disabled>Pay</button>
      <button aria-disabled="true">Later</button>`);
    await tab();
    await hears('Tip, edit, empty, required, Up to 200 dollars.');
    await tab();
    await hears('More, button, collapsed');
    await tab();
    await hears('Keep the receipt, checkbox, not checked');
    await tab();
    await hears('Terms, link');
    await tab();
    await hears('Later, button, unavailable');
  });

  it('puts no comma behind a question, and says a description in the words of the app', async () => {
    await voice(`
      <button aria-describedby="bill">Is it you?</button>
      <span id="bill" hidden data-payaloud-speech="Total: two dollars.">Total: $2.00.</span>`);
    await tab();
    await hears('button, Total: two dollars.');
    expect(twin.spoken.at(-2)).toBe('Is it you?');
  });

  it('speaks typed characters and deletions, but never a secret', async () => {
    await voice('<input aria-label="Tip"><input aria-label="PIN" type="password">');
    await tab();
    await hears('Tip, edit, empty');
    for (const [key, words] of [
      ['1', '1'],
      ['.', 'point'],
      ['5', '5'],
      ['{Backspace}', '5 deleted'],
    ] as const) {
      await userEvent.keyboard(key);
      await hears(words);
    }
    await userEvent.keyboard('{ArrowLeft}');
    await hears('point');
    await tab();
    await userEvent.keyboard('7');
    await hears('hidden');
    expect(twin.utterances.some(({ text }) => text.includes('7'))).toBe(false);
  });

  it('masks a typed amount and the name of its group if others may hear', async () => {
    const html = `<div data-payaloud="amount-field"><label>Tip <input></label>
      <div role="group" aria-labelledby="stage"><p id="stage" data-payaloud-masked="amount ready">15 dollars</p>
      <button>Say it again</button></div></div>`;
    const { preferences } = await voice(html, 'speakers');
    await tab();
    await hears('Tip, edit, empty');
    await userEvent.keyboard('1');
    await hears('hidden');
    await userEvent.keyboard('5');
    await expect.poll(() => twin.spoken.filter((text) => text === 'hidden')).toHaveLength(2);
    await userEvent.keyboard('{Backspace}');
    await hears('hidden deleted');
    await tab();
    await hears('Say it again, button');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await hears('Tip, edit, hidden');
    expect(twin.utterances.some(({ text }) => /\d/.test(text))).toBe(false);
    preferences.choose({ privacy: 'private' });
    await tab();
    await hears('15 dollars, Say it again, button');
  });

  it('masks only the sensitive texts in names and descriptions', async () => {
    const html = `<div data-payaloud="amount-field">
      <label>Tip <input aria-describedby="hint error" aria-invalid="true"></label><p id="hint">For the team.</p>
      <p id="error" data-payaloud-masked="Enter less.">Enter 200 dollars or less.</p>
      <fieldset aria-label="Quick amounts"><button>five dollars</button></fieldset>
      <span id="label">Tip</span>
      <div role="group" tabindex="0" aria-labelledby="label stage"><p id="stage" data-payaloud-masked="amount ready">15</p></div>
      </div>`;
    const { preferences } = await voice(html, 'speakers');
    await tab();
    await hears('Enter less.');
    expect(twin.spoken.at(-2)).toBe('Tip, edit, empty, invalid, For the team.');
    await tab();
    await hears('Quick amounts, five dollars, button');
    await tab();
    await hears('Tip, amount ready');
    preferences.choose({ privacy: 'private' });
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await tab();
    await hears('Tip 15');
  });

  it('begins every app message if several come at once and the payer moves on', async () => {
    await voice('<p role="status"></p><p role="alert"></p><button>Pay</button>');
    const [status, alert] = [...root.querySelectorAll('p')];
    if (status) status.textContent = 'Coupon applied';
    if (alert) alert.textContent = 'Card expires soon';
    await new Promise((resolve) => setTimeout(resolve));
    await tab();
    await expect.poll(() => twin.spoken).toContain('Pay, button');
    // Tab cuts off the message that is being said. The other waits.
    const said = () => twin.utterances.map(({ text }) => text);
    await expect.poll(said).toEqual(expect.arrayContaining(['Coupon applied', 'Card expires soon']));
  });

  it('does not speak a typed character that the app removed', async () => {
    await voice('<input aria-label="Tip">');
    const input = root.querySelector('input');
    input?.addEventListener('input', () => (input.value = input.value.replace(/\D/g, '')));
    await tab();
    await hears('Tip, edit, empty');
    await userEvent.keyboard('x');
    await userEvent.keyboard('4');
    await hears('4');
    expect(twin.utterances.map(({ text }) => text)).not.toContain('x');
  });

  it('speaks choices: checkbox, radio, list and slider', async () => {
    await voice(`
      <label><input type="checkbox"> Receipt</label>
      <fieldset><legend>Tip</legend><label><input type="radio" name="tip"> Ten</label><label><input type="radio" name="tip"> Twenty</label></fieldset>
      <label>Card <select><option>Visa</option><option>Giro</option></select></label>
      <label>Swipe <input type="range" min="0" max="4" value="0"></label>`);
    await tab();
    await hears('Receipt, checkbox, not checked');
    await userEvent.keyboard(' ');
    await hears('checked');
    await tab();
    await hears('Tip, Ten, radio button, not checked');
    await userEvent.keyboard('{ArrowDown}');
    await hears('Twenty, radio button, checked');
    await tab();
    await hears('Card, list, Visa');
    await userEvent.keyboard('{ArrowDown}');
    await hears('Giro');
    await tab();
    await hears('Swipe, slider, 0');
    await userEvent.keyboard('{ArrowRight}');
    await hears('1');
  });

  it('speaks changes of the focused control: states, names, errors', async () => {
    await voice(
      '<button aria-expanded="false">More</button><input aria-label="Tip" aria-errormessage="error"><p id="error"></p>',
    );
    const [button, input, error] = [...root.children];
    await tab();
    await hears('More, button, collapsed');
    button?.setAttribute('aria-expanded', 'true');
    await hears('expanded');
    if (button) button.textContent = 'Less';
    await hears('Less');
    await tab();
    await hears('Tip, edit, empty');
    if (error) error.textContent = 'Above your limit.';
    input?.setAttribute('aria-invalid', 'true');
    await hears('invalid, Above your limit.');
    input?.removeAttribute('aria-invalid');
    await hears('valid');
  });

  it('says that a disclosure has opened and closed', async () => {
    await voice('<details><summary>Total</summary><p>Coffee</p></details>');
    await tab();
    await hears('Total, button, collapsed');
    await userEvent.keyboard('{Enter}');
    await hears('expanded');
    await userEvent.keyboard(' ');
    await hears('collapsed');
  });

  it('leaves the name of a group to the message that a component announces in it, and reads its text at a touch', async () => {
    await voice(`<button>Talk</button><div role="group" tabindex="-1" aria-label="Tip" data-payaloud-announced="">
      <p>First, two dollars; second, three?</p><button>Two dollars</button></div>`);
    const [talk, group] = [...root.children];
    await tab();
    await hears('Talk, button');
    if (group instanceof HTMLElement) group.focus();
    await tab();
    await hears('Two dollars, button');
    if (talk instanceof HTMLElement) talk.focus();
    await hears('Talk, button');
    await userEvent.click(root.querySelector('p') ?? root);
    await hears('Tip, First, two dollars; second, three?');
    expect(twin.utterances.map(({ text }) => text)).not.toContain('Tip');
  });

  it('leaves controls and keys to a screen reader if the payer wants only messages', async () => {
    const { announcer, preferences } = await voice('<input aria-label="Tip"><button>Pay</button>');
    preferences.choose({ pageVoiceSays: 'messages' });
    await tab();
    await userEvent.keyboard('5');
    await tab();
    const say = (text: string) =>
      new Promise((resolve) => announcer.announce({ text, urgency: 'polite', lang: 'en' }, resolve));
    await say('Paid.');
    expect(twin.utterances.map(({ text }) => text)).toEqual(['Paid.']);
    const cut = say('Your order is on its way. '.repeat(20));
    await expect.poll(() => announcer.getSnapshot().speaking).toBe(true);
    await userEvent.keyboard('{Control}');
    await expect(cut).resolves.toBe('interrupted');
    preferences.choose({ pageVoiceSays: 'everything' });
    await hears('Pay, button');
  });

  it('says no "invalid" beside the error that a component has announced', async () => {
    await voice('<input aria-label="Tip" data-payaloud-announced=""><button>More</button>');
    const [input] = [...root.children];
    await tab();
    await hears('Tip, edit, empty');
    input?.setAttribute('aria-invalid', 'true');
    input?.setAttribute('aria-busy', 'true');
    await hears((await en.selfVoicing.load()).states.busy);
    await tab();
    await hears('More, button');
    await userEvent.tab({ shift: true });
    await hears('Tip, edit, empty, invalid, busy');
  });

  it('speaks the browser’s own validation message', async () => {
    await voice('<form><input aria-label="Tip" required><button>Send</button></form>');
    await tab();
    await tab();
    await hears('Send, button');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => twin.spoken.at(-1)).toMatch(/^Tip, edit, empty, required, .*fill (out|in) this field/);
  });

  it('speaks touched controls and touched text', async () => {
    await voice('<p>Order 42</p><button>Pay</button>');
    await userEvent.click(root.querySelector('p') ?? root);
    await hears('Order 42');
    await userEvent.click(root.querySelector('button') ?? root);
    await hears('Pay, button');
    expect(twin.utterances.filter(({ text }) => text === 'Pay, button')).toHaveLength(1);
  });

  it('speaks the app’s own live regions, and names a dialog that the focus enters', async () => {
    await voice(
      '<div role="status"></div><button>Pay</button><dialog aria-label="Confirm"><button>Yes</button></dialog>',
    );
    const status = root.querySelector('[role=status]');
    if (status) status.textContent = 'Coupon applied';
    await hears('Coupon applied');
    root.insertAdjacentHTML('beforeend', '<p role="alert">Card expired</p>');
    await hears('Card expired');
    root.querySelector('dialog')?.showModal();
    await hears('Confirm, dialog, Yes, button');
  });

  const combinations = (['on', 'off'] as const).flatMap((regions) =>
    (['private', 'speakers', 'quiet'] as const).map((privacy) => ({ regions, privacy })),
  );

  it.each(combinations)(
    'says a choice, an error and a dialog once, with regions $regions and privacy $privacy',
    async ({ regions, privacy }) => {
      const html = `<label><input type="checkbox"> Receipt</label>
        <input aria-label="Tip" aria-errormessage="error"><p id="error"></p>
        <button>Ask</button><dialog aria-label="Confirm"><button>Yes</button></dialog>`;
      const { preferences, announcer } = await voice(html);
      preferences.choose({ regions, privacy });
      const log = createSpokenLog();
      undo.push(() => log.stop());
      await tab();
      await hears('Receipt, checkbox, not checked');
      await userEvent.keyboard(' ');
      await hears('checked');
      await tab();
      await hears('Tip, edit, empty');
      const error = root.querySelector('#error');
      if (error) error.textContent = 'Above your limit.';
      root.querySelector('[aria-label=Tip]')?.setAttribute('aria-invalid', 'true');
      await hears('invalid, Above your limit.');
      await tab();
      await hears('Ask, button');
      const dialog = root.querySelector('dialog');
      dialog?.showModal();
      await hears('Confirm, dialog, Yes, button');
      await new Promise<unknown>((resolve) => announcer.announce({ text: 'Paid', urgency: 'polite' }, resolve));
      dialog?.close();
      await hears('Ask, button');
      expect(twin.utterances.map(({ text }) => text)).toEqual([
        'Receipt, checkbox, not checked',
        'checked',
        'Tip, edit, empty',
        'invalid, Above your limit.',
        'Ask, button',
        'Confirm, dialog, Yes, button',
        ...(privacy === 'quiet' ? [] : ['Paid']),
        'Ask, button',
      ]);
      expect([...log.texts('region'), ...log.texts('notify')]).toEqual(regions === 'on' ? ['Paid'] : []);
    },
  );

  it('speaks the words that the app gives instead of a name, and the mask if others may hear', async () => {
    const html =
      '<button data-payaloud-speech="Pay twenty dollars" data-payaloud-masked="Pay, amount ready">Pay $20</button>';
    const { preferences } = await voice(html, 'speakers');
    await tab();
    await hears('Pay, amount ready, button');
    preferences.choose({ privacy: 'private' });
    root.querySelector('button')?.blur();
    root.querySelector('button')?.focus();
    await hears('Pay twenty dollars, button');
  });

  it('stops at Control, and is silent while a microphone captures or the page voice is off', async () => {
    const { announcer, preferences } = await voice('<button>One</button><button>Two</button><button>Three</button>');
    const release = announcer.holdForCapture();
    await tab();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(twin.utterances).toEqual([]);
    release();
    await tab();
    await userEvent.keyboard('{Control}');
    await expect.poll(() => announcer.getSnapshot().speaking).toBe(false);
    preferences.choose({ pageVoice: 'off' });
    const count = twin.utterances.length;
    await tab();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(twin.utterances).toHaveLength(count);
  });

  it('reads the page aloud in order, masked if others may hear', async () => {
    const html = `<h1>Your order</h1><p>Coffee <b data-payaloud-speech="four dollars" data-payaloud-masked="price hidden">$4</b></p>
      <p hidden>Secret</p><button>Pay</button>`;
    const options = await voice(html, 'speakers');
    await expect(readAloud(root, options)).resolves.toBe('masked');
    expect(twin.spoken.join(' ')).toBe('Your order. Coffee price hidden. Pay, button.');
    options.preferences.choose({ privacy: 'private' });
    await expect(readAloud(root, options)).resolves.toBe('delivered');
    expect(twin.spoken.join(' ')).toContain('Coffee four dollars. Pay, button.');
  });
});
