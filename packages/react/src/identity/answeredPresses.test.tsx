import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  code,
  draw,
  drawOn,
  passkey,
  say,
  show,
  withFlatPage,
  withLoadedParts,
  zigzag,
  type Confirm,
} from '../../test/identityScene';

withFlatPage();
withLoadedParts();

describe('a refused code', () => {
  it('is selected, so that typing replaces it', async () => {
    const onCode = vi.fn<Confirm>().mockResolvedValue('not-recognized');
    const { status } = await show({ onCode });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: code });
    await userEvent.type(field, '123456{Enter}');
    await waitFor(() => expect(status()).toBe('retry'));
    await userEvent.keyboard('654321{Enter}');
    await waitFor(() => expect(onCode).toHaveBeenCalledTimes(2));
    expect(field.value).toBe('654321');
    // The next refusal, and the way back to the field by Tab.
    await waitFor(() => expect(status()).toBe('retry'));
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('7');
    expect(field.value).toBe('7');
  });
});

it('leaves no invalid field behind once a better code was accepted', async () => {
  const onCode = vi.fn<Confirm>().mockResolvedValueOnce('not-recognized').mockResolvedValue('confirmed');
  const { status } = await show({ onCode });
  await userEvent.type(screen.getByRole('textbox', { name: code }), '123456{Enter}');
  await waitFor(() => expect(status()).toBe('retry'));
  await userEvent.keyboard('654321{Enter}');
  await waitFor(() => expect(status()).toBe('confirmed'));
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('offers the code no second time after one that could not be sent', async () => {
  const { said } = await show({ onCode: () => Promise.reject(new Error('offline')) });
  await userEvent.type(screen.getByRole('textbox', { name: code }), '123456{Enter}');
  await waitFor(() => expect(said()).toEqual([expect.stringMatching(/^That isn’t working right now\./)]));
  expect(said()[0]).not.toContain('code');
});

describe('a press that cannot start its way', () => {
  it('is answered each time if the code is empty', async () => {
    const onCode = vi.fn<Confirm>();
    const { said } = await show({ onCode });
    await userEvent.type(screen.getByRole('textbox', { name: code }), '{Enter}');
    await waitFor(() => expect(said()).toEqual(['Enter the code first.']));
    expect(screen.getByText('Enter the code first.')).toBeVisible();
    await userEvent.keyboard('  {Enter}');
    await waitFor(() => expect(said()).toHaveLength(2));
    expect(onCode).not.toHaveBeenCalled();
  });

  it('is answered if another way is being checked, and starts nothing', async () => {
    const onCode = vi.fn<Confirm>(() => new Promise(() => {}));
    const { said, status } = await show({ onCode });
    await userEvent.type(screen.getByRole('textbox', { name: code }), '123456{Enter}');
    await waitFor(() => expect(status()).toBe('checking'));
    const other = screen.getByRole('button', { name: passkey });
    expect(other).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(other);
    await waitFor(() => expect(said()).toEqual([say.checking]));
    await userEvent.click(other);
    await waitFor(() => expect(said()).toEqual([say.checking, say.checking]));
    expect([status(), onCode.mock.calls.length]).toEqual(['checking', 1]);
  });

  it('is answered if drawing is locked, and opens nothing', async () => {
    const { container, said, status } = await show();
    for (let i = 0; i < 5; i += 1) {
      await drawOn(container, zigzag(i, -0.1));
      await waitFor(() => expect(status()).toBe(i < 4 ? 'retry' : 'blocked'));
    }
    const before = said().length;
    await act(() => userEvent.click(screen.getByRole('button', { name: draw })));
    await waitFor(() => expect(said().slice(before)).toEqual([say.blocked(['passkey'])]));
    expect(container.querySelector('dialog[open]')).toBeNull();
  });
});
