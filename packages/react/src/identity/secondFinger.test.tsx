import { en } from '@payaloud/core/languages/en';
import { EnrollIdentity } from '@payaloud/react';
import { createRecordedAnnouncer, playStroke } from '@payaloud/testing';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { memoryVault, show, withFlatPage, zigzag, withLoadedParts, say, beginsWith } from '../../test/identityScene';

withFlatPage();
withLoadedParts();

/** Two fingers come down on the surface, move, and lift. */
function pinch() {
  const surface = screen.getByRole('img', { name: en.sentences.identity.surface });
  return act(async () => {
    playStroke(surface, zigzag(0.15), { pointerId: 1, ends: 'held' });
    playStroke(surface, zigzag(0.4, -0.1), { pointerId: 2, ends: 'held' });
    for (const pointerId of [1, 2]) {
      surface.dispatchEvent(new PointerEvent('pointerup', { pointerId, bubbles: true, clientX: 60, clientY: 280 }));
    }
  });
}

describe('a second finger while drawing', () => {
  it('does not count as a try: five pinches close neither the drawing nor the dialog, and the payer draws again', async () => {
    const { confirm, said, status } = await show();
    await userEvent.click(screen.getByRole('button', { name: beginsWith(say.methods.drawing) }));
    for (let i = 0; i < 5; i += 1) await pinch();
    expect(status()).toBe('drawing');
    expect(confirm).not.toHaveBeenCalled();
    expect(said()).toEqual(
      Array.from({ length: 5 }, () => en.sentences.identity.retry('drawing', 'cancelled', ['drawing'])),
    );
    await act(async () => playStroke(screen.getByRole('img', { name: en.sentences.identity.surface }), zigzag(0.15)));
    await waitFor(() => expect(status()).toBe('confirmed'));
    expect(confirm).toHaveBeenCalledWith(expect.objectContaining({ localAttempts: 1 }));
  });

  it('adds no repetition while a drawing is set up', async () => {
    const announcer = createRecordedAnnouncer();
    render(<EnrollIdentity language={en} vault={memoryVault()} announcer={announcer} />);
    await act(async () => {});
    await userEvent.click(screen.getByRole('button', { name: en.sentences.identity.consent.give }));
    for (let i = 0; i < 5; i += 1) await pinch();
    const { enrollment } = en.sentences.identity;
    await waitFor(() => expect(announcer.said.map(({ text }) => text)).toHaveLength(5));
    expect(announcer.said[4]?.text).toBe(enrollment.notTaken('cancelled'));
    await act(async () => playStroke(screen.getByRole('img', { name: en.sentences.identity.surface }), zigzag(0)));
    await waitFor(() => expect(announcer.said.at(-1)?.text).toBe(enrollment.taken(1, 5)));
  });
});
