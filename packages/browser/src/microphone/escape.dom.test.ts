import { claimMicrophone } from '@payaloud/browser/internal';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';

afterEach(() => document.body.replaceChildren());

/** Returns false if the key's own action was prevented. */
function press(key: string, init: KeyboardEventInit = {}, target: Element = document.body): boolean {
  return target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}

function claim() {
  const [giveWay, close] = [vi.fn(), vi.fn()];
  const turn = claimMicrophone(giveWay, close);
  onTestFinished(turn.end);
  return { turn, giveWay, close };
}

describe('Escape while the microphone is claimed', () => {
  it('closes it, wherever the focus is', () => {
    const { close, giveWay } = claim();
    press('Escape', {}, document.body.appendChild(document.createElement('button')));
    expect(close).toHaveBeenCalledOnce();
    expect(giveWay).not.toHaveBeenCalled();
  });

  it('does nothing else, such as closing a dialog', () => {
    claim();
    const onKeyDown = vi.fn();
    document.body.addEventListener('keydown', onKeyDown);
    onTestFinished(() => document.body.removeEventListener('keydown', onKeyDown));
    expect(press('Escape')).toBe(false);
    expect(onKeyDown).not.toHaveBeenCalled();
  });

  it('gives way by default', () => {
    const giveWay = vi.fn();
    const turn = claimMicrophone(giveWay);
    onTestFinished(turn.end);
    press('Escape');
    expect(giveWay).toHaveBeenCalledOnce();
  });

  it.each(['Enter', ' ', 'Tab'])('is another key than “%s”', (key) => {
    const { close } = claim();
    press(key);
    expect(close).not.toHaveBeenCalled();
  });

  it('ends a composition of text first', () => {
    const { close } = claim();
    press('Escape', { isComposing: true });
    expect(close).not.toHaveBeenCalled();
  });

  it('is the page’s own once the turn is over, or another has the microphone', () => {
    const first = claim();
    const second = claim();
    press('Escape');
    expect(first.close).not.toHaveBeenCalled();
    expect(second.close).toHaveBeenCalledOnce();
    second.turn.end();
    expect(press('Escape')).toBe(true);
    expect(second.close).toHaveBeenCalledOnce();
  });
});
