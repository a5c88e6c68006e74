import { afterEach, describe, expect, it, vi } from 'vitest';
import { EVENTS } from '../constants';
import { simulateChannel } from '../test-support/simulateChannel';
import { connectJumpKey, isShortcut } from './jumpKey';

const press = (target: Element, init: KeyboardEventInit) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

let undo = () => {};
afterEach(() => {
  undo();
  document.body.innerHTML = '';
});

function open() {
  document.body.innerHTML = '<input aria-label="Tip">';
  const channel = simulateChannel();
  undo = connectJumpKey(window, channel);
  channel.emit(EVENTS.SHORTCUT, ['alt', 'L']);
  const field = document.querySelector('input');
  if (!field) throw new Error('The page has no field.');
  return {
    channel,
    field,
    sentToPanel: () => channel.sent.filter((event) => event === EVENTS.TO_PANEL).length,
  };
}

describe('connectJumpKey', () => {
  it('leads to the panel, also from a text field, before the page sees the key', () => {
    const { field, sentToPanel } = open();
    const seen = vi.fn();
    document.addEventListener('keydown', seen, { capture: true });
    field.focus();
    expect(press(field, { key: 'l', code: 'KeyL', altKey: true })).toBe(false);
    document.removeEventListener('keydown', seen, { capture: true });
    expect(sentToPanel()).toBe(1);
    expect(seen).not.toHaveBeenCalled();
  });

  it('leaves other keys to the page', () => {
    const { field, sentToPanel } = open();
    expect(press(field, { key: 'l', code: 'KeyL' })).toBe(true);
    expect(sentToPanel()).toBe(0);
  });

  it('gives the focus back to the element that had it', () => {
    const { channel, field } = open();
    field.focus();
    press(field, { key: 'l', code: 'KeyL', altKey: true });
    field.blur();
    channel.emit(EVENTS.TO_STORY, undefined);
    expect(document.activeElement).toBe(field);
  });

  it('does nothing after its undo', () => {
    const { field, sentToPanel } = open();
    undo();
    press(field, { key: 'l', code: 'KeyL', altKey: true });
    expect(sentToPanel()).toBe(0);
  });
});

describe('isShortcut', () => {
  const keys = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

  it('knows the key although macOS types another character with Alt', () => {
    expect(isShortcut({ ...keys, altKey: true, key: '¬', code: 'KeyL' }, ['alt', 'L'])).toBe(true);
  });

  it('wants exactly the modifiers', () => {
    expect(isShortcut({ ...keys, altKey: true, shiftKey: true, key: 'L', code: 'KeyL' }, ['alt', 'L'])).toBe(false);
    expect(isShortcut({ ...keys, key: 'l', code: 'KeyL' }, ['alt', 'L'])).toBe(false);
  });

  it('is never pressed if there is none', () => {
    expect(isShortcut({ ...keys, key: 'l', code: 'KeyL' }, [])).toBe(false);
  });
});
