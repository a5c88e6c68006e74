import { createAnnouncer, createSpeaker, getDocumentPreferences, type Announcer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { ConfirmIdentity, EnrollIdentity } from '@payaloud/react';
import {
  createRecordedAnnouncer,
  createSynthesisTwin,
  createTestChallenge,
  createTouchPlayer,
  playStroke,
} from '@payaloud/testing';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadFont } from '../../../../test/fonts/loadFont';
import { itNeeds } from '../../../../test/support/engine';
import { inWindow, touches, turnWheel } from '../../../../test/support/input';
import { beginsWith, givesPasskey, memoryVault, say, show, zigzag, type Confirm } from '../../test/identityScene';
import '@payaloud/react/styles.css';

const undo: (() => void)[] = [];

beforeAll(() => loadFont('usual'));

afterEach(() => {
  cleanup();
  for (const end of undo.splice(0).toReversed()) end();
  getDocumentPreferences().forget();
});

describe('ConfirmIdentity by keyboard, with the page voice if others may hear', () => {
  function identity(announcer: Announcer, confirm: Confirm) {
    return (
      <ConfirmIdentity
        language={en}
        locale="en-US"
        announcer={announcer}
        vault={memoryVault()}
        getChallenge={() => Promise.resolve(createTestChallenge())}
        onDrawing={confirm}
        onPasskey={confirm}
        passkey={{ ask: givesPasskey }}
      />
    );
  }

  it('confirms only after the payer has heard the amount, and says why', async () => {
    const twin = createSynthesisTwin({ msPerCharacter: 1 });
    undo.push(twin.connect(window));
    const preferences = getDocumentPreferences();
    preferences.choose({ pageVoice: 'on', privacy: 'speakers', regions: 'off' });
    const announcer = createAnnouncer({ preferences, speaker: createSpeaker({ preferences }) });
    const confirm = vi.fn<Confirm>(() => Promise.resolve('confirmed'));
    render(<StrictMode>{identity(announcer, confirm)}</StrictMode>);
    const passkey = await screen.findByRole('button', { name: /^Use my passkey to pay/ });
    const focused = () => document.activeElement?.textContent;
    await userEvent.tab();
    expect(focused()).toBe('Hear the amount');
    await userEvent.tab();
    expect(passkey).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => twin.spoken.join(' '), { timeout: 5_000 }).toContain(en.sentences.common.hearFirst);
    expect(confirm).not.toHaveBeenCalled();
    expect(passkey).toHaveFocus();
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    const amount = say.ask('twenty-three dollars and fifty cents', 'Blue Bottle');
    await expect.poll(() => twin.spoken.at(-1)?.replace(/\.$/, ''), { timeout: 5_000 }).toBe(amount);
    await userEvent.tab();
    await expect
      .poll(
        async () => {
          await userEvent.keyboard('{Enter}');
          return confirm.mock.calls.length;
        },
        { timeout: 5_000 },
      )
      .toBe(1);
    await waitFor(() => expect(screen.getByRole('region')).toHaveAttribute('data-status', 'confirmed'));
  });

  it('demands no hearing of a voice that the device does not have, although it was on the last time', async () => {
    // The browser itself has no voice here.
    const preferences = getDocumentPreferences();
    preferences.choose({ pageVoice: 'on', privacy: 'speakers' });
    const announcer = createAnnouncer({ preferences, speaker: createSpeaker({ preferences }) });
    undo.push(announcer.connect(document));
    const confirm = vi.fn<Confirm>(() => Promise.resolve('confirmed'));
    render(identity(announcer, confirm));
    expect(await screen.findByRole('button', { name: en.sentences.common.hearAmount })).toBeVisible();
    announcer.announce({ text: 'Two coffees are in your basket.', urgency: 'polite' });
    await waitFor(() => expect(screen.queryByRole('button', { name: en.sentences.common.hearAmount })).toBeNull(), {
      timeout: 30_000,
    });
    screen.getByRole('button', { name: /^Use my passkey to pay/ }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(confirm).toHaveBeenCalledOnce());
  });
});

describe('the code on a phone', () => {
  const [width, height] = [window.innerWidth, window.innerHeight];
  afterEach(() => page.viewport(width, height));

  it('keeps its button above an on-screen keyboard, which opens some time after the touch', async () => {
    await page.viewport(360, 844);
    const own = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
    undo.push(() => Object.defineProperty(window, 'visualViewport', own));
    const seen = Object.assign(new EventTarget(), { offsetTop: 0, height: 844, scale: 1 });
    Object.defineProperty(window, 'visualViewport', { configurable: true, value: seen });
    render(
      <main style={{ paddingBlock: 100, minBlockSize: 2_000 }}>
        <ConfirmIdentity
          language={en}
          locale="en-US"
          announcer={createRecordedAnnouncer()}
          vault={memoryVault()}
          getChallenge={() => Promise.resolve(createTestChallenge())}
          onDrawing={() => Promise.resolve('confirmed')}
          onCode={() => Promise.resolve('confirmed')}
        />
      </main>,
    );
    const bottom = () => screen.getByRole('button', { name: say.codeSend }).getBoundingClientRect().bottom;
    await userEvent.click(await screen.findByRole('textbox'));
    const before = bottom();
    seen.height = before - 50;
    seen.dispatchEvent(new Event('resize'));
    await waitFor(() => expect(bottom()).toBeLessThanOrEqual(seen.height), { timeout: 5_000 });
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});

describe('the focus after a drawing', () => {
  it('waits at the heading while the drawing is checked, and returns to the button if it is not accepted', async () => {
    let answer: (outcome: 'not-recognized') => void = () => {};
    const asked = vi.fn<Confirm>(() => new Promise((resolve) => (answer = resolve)));
    const { container, status } = await show({ onDrawing: asked });
    const button = await screen.findByRole('button', { name: beginsWith(say.methods.drawing) });
    await codeHasCome();
    button.focus();
    await userEvent.keyboard('{Enter}');
    const surface = await waitFor(() => {
      expect(container.querySelector('dialog:modal')).not.toBeNull();
      return container.querySelector('[data-part="surface"]') as HTMLElement;
    });
    await act(async () => playStroke(surface, zigzag(0.15), { at: { x: 20, y: 100 } }));
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(screen.getByRole('heading', { name: say.headings.checking })).toHaveFocus();
    await act(async () => answer('not-recognized'));
    await waitFor(() => expect(status()).toBe('retry'));
    expect(button).toHaveFocus();
  });
});

describe('setting up a drawing on a small screen', () => {
  const [width, height] = [window.innerWidth, window.innerHeight];
  afterEach(() => page.viewport(width, height));

  /** Draws three times in a window of 320 by 256 px. */
  async function drawThrice(fontSize: string) {
    await page.viewport(320, 256);
    document.documentElement.style.fontSize = fontSize;
    undo.push(() => document.documentElement.style.removeProperty('font-size'));
    const surface = await openedSurface();
    expect(document.activeElement).toHaveAccessibleName(say.enrollment.leave);
    const strokes = [0, 0.1, 0.2].map((bend) => zigzag(bend).map((point) => ({ ...point, y: point.y * 0.8 })));
    for (const stroke of strokes) await act(async () => playStroke(surface, stroke));
    const bar = surface.previousElementSibling as HTMLElement;
    const finish = screen.getByRole('button', { name: say.enrollment.finish });
    const last = screen.getByRole('button', { name: say.enrollment.undo });
    expect(isInSight(finish)).toBe(true);
    expect(isInSight(last)).toBe(false);
    return { bar, finish, last };
  }

  /** No scroll counted as a drawing. */
  const expectThree = () => expect(screen.getByRole('dialog')).toHaveAccessibleName(/^3 of 5\./);

  const sizes = ['100%', '300%'];

  it.each(sizes)('keeps Finish in sight with text at %s, and lets a wheel reach the other buttons', async (size) => {
    const { bar, finish, last } = await drawThrice(size);
    await turnWheel(lowerEdgeOf(bar), 1000);
    await expect.poll(() => isInSight(last), { message: 'after the wheel' }).toBe(true);
    await turnWheel(lowerEdgeOf(bar), -1000);
    await expect.poll(() => isInSight(finish), { message: 'after the wheel back' }).toBe(true);
    expectThree();
  });

  itNeeds('touches that scroll').each(sizes)('lets a finger reach the other buttons with text at %s', async (size) => {
    const { bar, last } = await drawThrice(size);
    await pushUp(lowerEdgeOf(bar), 160);
    await expect.poll(() => isInSight(last)).toBe(true);
    expectThree();
  });
});

describe('an amount in a page of the other direction', () => {
  it('is written in the direction of its own language', async () => {
    document.documentElement.dir = 'rtl';
    undo.push(() => document.documentElement.removeAttribute('dir'));
    render(
      <ConfirmIdentity
        language={fr}
        locale="fr-FR"
        announcer={createRecordedAnnouncer()}
        vault={memoryVault()}
        getChallenge={() => Promise.resolve(createTestChallenge())}
        onDrawing={() => Promise.resolve('confirmed')}
        onCode={() => Promise.resolve('confirmed')}
      />,
    );
    const ask = await screen.findByText(/23,50/);
    expect(leftOf(ask, '23,50')).toBeLessThan(leftOf(ask, '$'));
  });
});

async function openedSurface(): Promise<HTMLElement> {
  render(<EnrollIdentity language={en} vault={memoryVault()} announcer={createRecordedAnnouncer()} />);
  const consent = await screen.findByRole('button', { name: say.consent.give });
  await codeHasCome();
  consent.click();
  return screen.findByRole('img', { name: say.surface });
}

/** The code of the drawing loads after the page; before, a press is answered in words. */
async function codeHasCome() {
  const waiting = () => document.querySelector('[data-part="waiting"]');
  await waitFor(() => expect(waiting()).toBeNull(), { timeout: 20_000 });
}

/** True if the middle of an element is visible and can be pressed. */
function isInSight(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === element;
}

/** Puts a real finger down at a place and moves it up. */
async function pushUp({ x, y }: { x: number; y: number }, distance: number) {
  const places = Array.from({ length: 20 }, (_, i) => ({ x: 0, y: (-distance * i) / 19, t: i * 16 }));
  await createTouchPlayer(touches).draw(places, { at: inWindow({ x, y }) });
}

function lowerEdgeOf(element: HTMLElement): { x: number; y: number } {
  const { left, width, bottom } = element.getBoundingClientRect();
  return { x: left + width / 2, y: bottom - 8 };
}

function leftOf(element: HTMLElement, text: string): number {
  const node = element.firstChild as Text;
  const start = node.data.indexOf(text);
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + 1);
  return range.getBoundingClientRect().left;
}
