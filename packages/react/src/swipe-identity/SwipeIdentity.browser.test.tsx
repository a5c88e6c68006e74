import { createAnnouncer, createSpeaker, getDocumentPreferences } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { SwipeIdentity } from '@payaloud/react';
import { createRecordedAnnouncer, createSynthesisTwin, createTestChallenge } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { givesPasskey, memoryVault, type Confirm } from '../../test/identityScene';
import '@payaloud/react/styles.css';

const undo: (() => void)[] = [];

afterEach(() => {
  cleanup();
  for (const end of undo.splice(0).toReversed()) end();
  getDocumentPreferences().forget();
});

describe('SwipeIdentity by keyboard, with the page voice among others', () => {
  it('confirms only after the payer has heard the amount, and says why', async () => {
    const twin = createSynthesisTwin({ msPerCharacter: 1 });
    undo.push(twin.connect(window));
    const preferences = getDocumentPreferences();
    preferences.choose({ pageVoice: 'on', privacy: 'speakers', regions: 'off' });
    const announcer = createAnnouncer({ preferences, speaker: createSpeaker({ preferences }) });
    const confirm = vi.fn<Confirm>(() => Promise.resolve('confirmed'));
    render(
      <StrictMode>
        <SwipeIdentity
          language={en}
          locale="en-US"
          announcer={announcer}
          vault={memoryVault()}
          getChallenge={() => Promise.resolve(createTestChallenge())}
          onConfirm={confirm}
          onPasskey={confirm}
          passkey={{ ask: givesPasskey }}
        />
      </StrictMode>,
    );
    const passkey = await screen.findByRole('button', { name: /^Use my passkey to pay/ });
    const focused = () => document.activeElement?.textContent;
    await userEvent.tab();
    expect(focused()).toBe('Hear the amount');
    await userEvent.tab();
    expect(passkey).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => twin.spoken.at(-1), { timeout: 5_000 }).toBe('Hear the amount first, then pay.');
    expect(confirm).not.toHaveBeenCalled();
    expect(passkey).toHaveFocus();
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    const amount = 'You pay twenty-three dollars and fifty cents to Blue Bottle';
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
});

describe('an amount in a page of the other direction', () => {
  it('reads as its own language writes it', async () => {
    document.documentElement.dir = 'rtl';
    undo.push(() => document.documentElement.removeAttribute('dir'));
    render(
      <SwipeIdentity
        language={fr}
        locale="fr-FR"
        announcer={createRecordedAnnouncer()}
        vault={memoryVault()}
        getChallenge={() => Promise.resolve(createTestChallenge())}
        onConfirm={() => Promise.resolve('confirmed')}
        onCode={() => Promise.resolve('confirmed')}
      />,
    );
    const ask = await screen.findByText(/23,50/);
    expect(leftOf(ask, '23,50')).toBeLessThan(leftOf(ask, '$'));
  });
});

function leftOf(element: HTMLElement, text: string): number {
  const node = element.firstChild as Text;
  const start = node.data.indexOf(text);
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + 1);
  return range.getBoundingClientRect().left;
}
