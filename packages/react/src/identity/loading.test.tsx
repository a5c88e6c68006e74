import { preload } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { EnrollIdentity } from '@payaloud/react';
import { createRecordedAnnouncer, createTestChallenge } from '@payaloud/testing';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { code, draw, drawOn, memoryVault, passkey, show, withFlatPage, zigzag } from '../../test/identityScene';

// Another file of this worker may have loaded the parts.
vi.hoisted(() => vi.resetModules());

const { loading } = en.sentences.identity;

// These tests run in order on one page: nothing is loaded before the first.
withFlatPage();

describe('identity while its code loads', () => {
  it('shows every way at once; their buttons say that the payment is loading', async () => {
    let bring = (_challenge: string) => {};
    const getChallenge = () => new Promise<string>((resolve) => (bring = resolve));
    // Without a drawing, whose part is to be loaded by the next test.
    const { status } = await show({ vault: memoryVault(), getChallenge });
    const early = screen.getByRole('button', { name: 'Use my passkey' });
    expect(early).toHaveAccessibleDescription(en.sentences.identity.askLater);
    expect(early).not.toHaveAttribute('aria-disabled');
    expect(screen.getByRole('textbox', { name: 'Code' })).toBeEnabled();
    bring(createTestChallenge());
    const button = await screen.findByRole('button', { name: 'Use my passkey to pay $23.50 to Blue Bottle' });
    expect(button).not.toHaveAccessibleDescription();
    expect(status()).toBe('idle');
  });

  it('describes the drawing, answers its press in visible words, and opens it at the press after it has come', async () => {
    const { container, said, status } = await show();
    const button = await screen.findByRole('button', { name: 'Draw my sign to pay $23.50 to Blue Bottle' });
    expect(button).toHaveAccessibleDescription(loading.loading);
    button.focus();
    fireEvent.click(button);
    expect([status(), said()]).toEqual(['idle', [loading.loading]]);
    expect(container.querySelector('[data-part="waiting"]')).toHaveTextContent(loading.loading);
    // Else a screen reader would say "unavailable" beside the answer.
    expect(button).not.toHaveAttribute('aria-disabled');
    expect(button).toHaveFocus();
    expect(screen.getByRole('button', { name: passkey })).not.toHaveAttribute('aria-disabled');
    expect(screen.getByRole('textbox', { name: code })).toBeEnabled();
    await waitFor(() => expect(said()).toContain(loading.ready));
    expect(button).not.toHaveAccessibleDescription();
    expect(container.querySelector('[data-part="waiting"]')).toBeNull();
    fireEvent.click(button);
    expect(status()).toBe('drawing');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await drawOn(container, zigzag(0.15));
    await waitFor(() => expect(status()).toBe('confirmed'));
  });

  it('answers the consent to a drawing until its code is there', async () => {
    const announcer = createRecordedAnnouncer();
    const { container } = render(<EnrollIdentity language={en} vault={memoryVault()} announcer={announcer} />);
    const said = () => announcer.said.map(({ text }) => text);
    const section = container.querySelector('section');
    const consent = screen.getByRole('button', { name: 'Keep my drawing on this device' });
    const { ask } = en.sentences.identity.consent;
    const { advice } = en.sentences.identity.enrollment;
    expect(consent).toHaveAccessibleDescription(`${advice} ${ask} ${loading.loading}`);
    // Claims nothing about a device that was not asked.
    expect(container.querySelector('[data-part="protection"]')).toBeNull();
    fireEvent.click(consent);
    expect(container.querySelector('[data-part="waiting"]')).toHaveTextContent(loading.loading);
    expect(consent).not.toHaveAttribute('aria-disabled');
    await waitFor(() => expect(said()).toEqual([loading.loading, loading.ready]));
    fireEvent.click(consent);
    expect(section).toHaveAttribute('data-status', 'collecting');
    expect(container.querySelector('[data-part="protection"]')).not.toBeNull();
  });

  it('is ready at once after `preload`', async () => {
    await preload();
    const { status } = await show();
    await act(async () => {});
    const button = screen.getByRole('button', { name: draw });
    expect(button).not.toHaveAccessibleDescription();
    fireEvent.click(button);
    expect(status()).toBe('drawing');
  });
});
