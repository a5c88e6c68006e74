import type { CodeDelivery } from '@payaloud/browser';
import { createTestChallenge } from '@payaloud/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { code, say, show, withFlatPage, withLoadedParts } from '../../test/identityScene';

withFlatPage();
withLoadedParts();

const sent: CodeDelivery = { outcome: 'sent', to: 'phone' };
const allows = (...methods: ('passkey' | 'code')[]) => ({
  getChallenge: () => Promise.resolve(createTestChallenge({ methods })),
});
const button = (label: string) => screen.getByRole('button', { name: label });

describe('ConfirmIdentity and a code that the app sends', () => {
  it('asks for it at once if it is the only way, and says once that it was sent, without moving the focus', async () => {
    const requestCode = vi.fn(async () => sent);
    const { said } = await show({ ...allows('code'), requestCode });
    await waitFor(() => expect(said()).toEqual([say.codeSent('phone', false)]));
    expect(requestCode).toHaveBeenCalledTimes(1);
    expect(document.body).toHaveFocus();
    expect(screen.getByText(say.codeSent('phone', false))).toBeVisible();
    // A description that changes on a focused field would be said a second time.
    expect(screen.getByRole('textbox', { name: code })).toHaveAccessibleDescription(say.codeHint);
  });

  it('asks for it when the payer turns to the code, and the focus follows into its field', async () => {
    const requestCode = vi.fn(async () => sent);
    const { said } = await show({ ...allows('passkey', 'code'), requestCode });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(requestCode).not.toHaveBeenCalled();
    await userEvent.click(button(say.methods.code));
    expect(screen.getByRole('textbox', { name: code })).toHaveFocus();
    await waitFor(() => expect(said()).toEqual([say.codeSent('phone', false)]));
    expect(requestCode).toHaveBeenCalledTimes(1);
  });

  it('says that it could not be sent, and sends it at the next press', async () => {
    const requestCode = vi.fn<() => Promise<CodeDelivery>>().mockRejectedValueOnce(new Error()).mockResolvedValue(sent);
    const { said } = await show({ ...allows('code'), requestCode });
    await waitFor(() => expect(said()).toEqual([say.codeNotSent(false)]));
    await userEvent.click(button(say.codeAgain));
    await waitFor(() => expect(said()).toEqual([say.codeNotSent(false), say.codeSent('phone', false)]));
    expect(screen.queryByText(say.codeNotSent(false))).toBeNull();
  });

  it('says how long to wait if the server refuses another code', async () => {
    const requestCode = vi
      .fn<() => Promise<CodeDelivery>>()
      .mockResolvedValueOnce(sent)
      .mockResolvedValueOnce({ outcome: 'blocked', retryAfterMs: 4.2 * 60_000 });
    const { said } = await show({ ...allows('passkey', 'code'), requestCode });
    await userEvent.click(button(say.methods.code));
    await waitFor(() => expect(said()).toHaveLength(1));
    await userEvent.click(button(say.codeAgain));
    await waitFor(() => expect(said()).toEqual([say.codeSent('phone', false), say.codeWait(5, true)]));
  });

  it('offers no other code if the app sends none', async () => {
    await show({ ...allows('code') });
    expect(screen.queryByRole('button', { name: say.codeAgain })).toBeNull();
  });
});
