import type { API } from 'storybook/manager-api';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EVENTS } from '../constants';
import { simulateChannel } from '../test-support/simulateChannel';
import { headingId, registerJump } from './jump';

const altL = { key: 'l', code: 'KeyL', altKey: true };
const press = (target: Element, init: KeyboardEventInit) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

let undo = () => {};
afterEach(() => undo());

/** The manager's page: a search field of Storybook, and the panel with a copied text. */
function open() {
  document.body.innerHTML =
    `<input aria-label="Search"><div data-listen-panel><h2 id="${headingId}"></h2><textarea></textarea>` +
    '<button>Close</button></div>';
  const channel = simulateChannel();
  const api = { getShortcutKeys: () => ({}), setAddonShortcut: vi.fn(async () => {}) };
  undo = registerJump(api as unknown as API, channel);
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
  return { find, toStory: () => channel.sent.filter((event) => event === EVENTS.TO_STORY).length };
}

describe('the key between panel and story', () => {
  it('leads back from the copied text, in which Storybook takes no keys', () => {
    const { find, toStory } = open();
    find('textarea').focus();
    expect(press(find('textarea'), altL)).toBe(false);
    expect(toStory()).toBe(1);
  });

  it('is left to Storybook elsewhere, and other keys to the text', () => {
    const { find, toStory } = open();
    for (const selector of ['input', 'button']) {
      find(selector).focus();
      expect(press(find(selector), altL)).toBe(true);
    }
    find('textarea').focus();
    expect(press(find('textarea'), { key: 'l', code: 'KeyL' })).toBe(true);
    expect(toStory()).toBe(0);
  });
});
