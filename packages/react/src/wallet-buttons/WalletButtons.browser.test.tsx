import { en } from '@payaloud/core/languages/en';
import { WalletButtons } from '@payaloud/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

const { wallets } = en.sentences.paymentMethods;

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

/** A wallet's button in a frame of an opaque origin, which the provider adds late. Resolves with it once its page has loaded. */
async function loadWallet(title: string) {
  render(<WalletButtons language={en} />);
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', '');
  frame.srcdoc = '<!doctype html><html lang="en"><title>Wallet</title><button>Buy with Wallet</button>';
  const loaded = new Promise<string | null>((resolve) =>
    frame.addEventListener('load', () => resolve(frame.getAttribute('role'))),
  );
  screen.getByRole('group', { name: wallets }).append(frame);
  return { frame, roleAtLoad: await loaded };
}

it('names a frame of another origin once', async () => {
  const { frame } = await loadWallet('');
  expect(frame.contentDocument).toBeNull();
  expect(frame.title).toBe(wallets);
  expect(screen.queryByRole('group')).toBeNull();
});

it('leaves the name of a wallet, and makes its frame an application for Orca before its page is there', async () => {
  const linux = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36';
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(linux);
  const { frame, roleAtLoad } = await loadWallet('Google Pay');
  expect(frame.title).toBe('Google Pay');
  expect(roleAtLoad).toBe('application');
  expect(screen.getByRole('group', { name: wallets })).toBeVisible();
});
