import type { Stroke } from '@payaloud/core/gesture';
import { en } from '@payaloud/core/languages/en';
import { EnrollIdentity } from '@payaloud/react';
import { createRecordedAnnouncer, playStroke } from '@payaloud/testing';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { enrolled, memoryVault, say, withFlatPage, withLoadedParts, zigzag } from '../../test/identityScene';

withFlatPage();
withLoadedParts();

describe('EnrollIdentity', () => {
  const device = { keyId: 'id', publicKey: { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } } as const;

  async function enroll(vault = memoryVault()) {
    const announcer = createRecordedAnnouncer();
    const onEnrolled = vi.fn();
    const deviceKey = {
      enroll: () => Promise.resolve(device),
      holds: () => Promise.resolve(false),
      sign: () => Promise.resolve(null),
      delete: () => Promise.resolve(),
    };
    const { container } = render(
      <EnrollIdentity
        language={en}
        vault={vault}
        deviceKey={deviceKey}
        announcer={announcer}
        onEnrolled={onEnrolled}
      />,
    );
    await act(async () => {});
    const repeat = (stroke: Stroke) =>
      act(async () => playStroke(container.querySelector('[data-part="surface"]') ?? container, stroke));
    return { vault, onEnrolled, repeat, said: () => announcer.said.map(({ text }) => text) };
  }

  it('collects nothing before consent, says what protects it, and takes three to five repetitions', async () => {
    const { vault, repeat, said, onEnrolled } = await enroll();
    expect(screen.getByText(say.consent.ask)).toBeVisible();
    expect(screen.getByText(/scrambled on this device/)).toBeVisible();
    await repeat(zigzag(0));
    expect(said()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Keep my drawing on this device' }));
    for (const bend of [0, 0.1, 0.2]) await repeat(zigzag(bend));
    // First, because at 300 % text on a small screen only the first button is in sight.
    expect(screen.getByRole('dialog').querySelector('button')).toHaveTextContent('Finish');
    await userEvent.click(screen.getByRole('button', { name: 'Finish' }));
    await waitFor(() => expect(onEnrolled).toHaveBeenCalledTimes(1));
    expect(onEnrolled).toHaveBeenCalledWith(device);
    const area = { width: innerWidth, height: innerHeight, pixelRatio: 1 };
    expect(vault.kept()).toMatchObject({ version: 3, area });
    await waitFor(() =>
      expect(said()).toEqual([
        '1 of 5. Draw it again the same way.',
        '2 of 5. Draw it again the same way.',
        '3 of 5. Draw it again for a safer match, or finish.',
        'Your drawing is set up.',
      ]),
    );
  });

  it('says what is wrong with an unusable figure, and what to do', async () => {
    const { vault, repeat, said } = await enroll();
    await userEvent.click(screen.getByRole('button', { name: 'Keep my drawing on this device' }));
    for (const slope of [1, 1.01, 1.02, 1.03, 1.04])
      await repeat(Array.from({ length: 40 }, (_, i) => ({ x: i * 6, y: i * slope, t: i * 16 })));
    await waitFor(() => expect(said().at(-1)).toBe(say.enrollment.refused('too-simple')));
    expect(screen.getByText(/too simple/)).toBeVisible();
    expect(vault.kept()).toBeNull();
  });

  const slow = zigzag(0.2).map((point) => ({ ...point, t: point.t * 2.9 }));
  const slower = slow.map((point) => ({ ...point, t: point.t * 1.4 }));

  it('takes another one for the first of five repetitions that vary', async () => {
    const { vault, repeat, said, onEnrolled } = await enroll();
    await userEvent.click(screen.getByRole('button', { name: 'Keep my drawing on this device' }));
    for (const stroke of [slower, zigzag(0), zigzag(0.1), zigzag(0.3), zigzag(0.4)]) await repeat(stroke);
    await waitFor(() => expect(said().at(-1)).toBe(say.enrollment.oneMore));
    expect(onEnrolled).not.toHaveBeenCalled();
    await repeat(zigzag(0.5));
    await waitFor(() => expect(onEnrolled).toHaveBeenCalledTimes(1));
    expect(vault.kept()).toMatchObject({ seen: expect.objectContaining({ length: 5 }) as unknown });
  });

  it('offers one more if the repetitions vary, with the surface open, and blames nobody', async () => {
    const { repeat, said, onEnrolled } = await enroll();
    await userEvent.click(screen.getByRole('button', { name: 'Keep my drawing on this device' }));
    for (const stroke of [zigzag(0), slow, zigzag(0.1)]) await repeat(stroke);
    await userEvent.click(screen.getByRole('button', { name: 'Finish' }));
    await waitFor(() => expect(said().at(-1)).toBe('Drawings vary. One more, or leave without a drawing.'));
    expect(screen.getByRole('button', { name: 'Leave without a drawing' })).toBeVisible();
    expect(screen.getByText(say.enrollment.oneMore)).toBeVisible();
    await repeat(zigzag(0.3));
    await waitFor(() => expect(onEnrolled).toHaveBeenCalledTimes(1));
    expect(said().at(-1)).toBe('Your drawing is set up.');
  });

  it('ends at the heading, with the outcome first, no answered question, and a button that names no failure', async () => {
    const { repeat, onEnrolled } = await enroll();
    const start = screen.getByRole('button', { name: say.consent.give });
    expect(start).toHaveAccessibleDescription(`${say.enrollment.advice} ${say.consent.ask}`);
    await userEvent.click(start);
    for (const bend of [0, 0.1, 0.2, 0.3, 0.4]) await repeat(zigzag(bend));
    await waitFor(() => expect(onEnrolled).toHaveBeenCalledTimes(1));
    const heading = screen.getByRole('heading', { name: say.enrollment.title });
    expect(heading).toHaveFocus();
    expect(heading.nextElementSibling).toHaveTextContent(say.enrollment.enrolled);
    expect(screen.queryByText(say.consent.ask)).toBeNull();
    expect(screen.getByRole('button', { name: say.enrollment.replace })).toBeVisible();
    expect(screen.queryByRole('button', { name: say.enrollment.again })).toBeNull();
  });

  it('deletes with one press', async () => {
    const { vault, said } = await enroll(memoryVault(enrolled()));
    await userEvent.click(screen.getByRole('button', { name: 'Delete my drawing and stop using it' }));
    await waitFor(() => expect(vault.kept()).toBeNull());
    await waitFor(() => expect(said()).toEqual([say.consent.revoked]));
    expect(screen.getByRole('button', { name: 'Keep my drawing on this device' })).toBeVisible();
  });

  it('does not say that it is set up if the device could not store it', async () => {
    const { repeat, said } = await enroll({ ...memoryVault(), save: () => Promise.reject(new Error('full')) });
    await userEvent.click(screen.getByRole('button', { name: 'Keep my drawing on this device' }));
    for (const bend of [0, 0.1, 0.2, 0.3, 0.4]) await repeat(zigzag(bend));
    await waitFor(() => expect(said().at(-1)).toBe(say.enrollment.notStored));
    expect(said()).not.toContain('Your drawing is set up.');
  });
});
