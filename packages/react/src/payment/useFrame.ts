import { lazyPart, loadSoon, systemClock, withTimeout } from '@payaloud/browser';
import { useEffect, useState } from 'react';
import { useLatest } from '../shared';

/** The dialog with the bank's page, and what decides which addresses may be in it. */
const bankFrame = /* @__PURE__ */ lazyPart(async () => {
  const [{ BankFrame }, { framedOrigin }] = await Promise.all([import('./BankFrame'), import('./bankAddress')]);
  return { BankFrame, framedOrigin };
});

/** How long a press waits for the frame, in ms: a dialog that opens later would surprise the payer. */
const pressLastsMs = 5_000;

interface FrameOptions {
  /** Null: nothing that may be framed. */
  readonly url: string | null;
  readonly bankOrigins: readonly string[];
  /** Goes to the bank's page instead, where the app has not listed the address or the frame's code does not come. */
  readonly leave: () => void;
}

/**
 * The frame in which the payer answers the bank. Its code is loaded while the payer hears of the question; a press that
 * comes earlier opens the frame when it is there, and leaves for the bank's page if it cannot be loaded in time.
 */
export function useFrame(options: FrameOptions) {
  const { url, bankOrigins } = options;
  const [opened, setOpened] = useState<string | null>(null);
  const latest = useLatest(options);
  const isUsed = url !== null && bankOrigins.length > 0;
  useEffect(() => (isUsed ? loadSoon(document, bankFrame) : undefined), [isUsed]);

  function show(pressed: string | null) {
    // Another answer of the server may have ended the question meanwhile.
    if (pressed === null || latest.url !== pressed) return;
    if (bankFrame.get()?.framedOrigin(pressed, latest.bankOrigins)) setOpened(pressed);
    else latest.leave();
  }

  function open() {
    if (bankFrame.get()) return show(url);
    void withTimeout(bankFrame.load(), pressLastsMs, null, systemClock).then(() => show(url));
  }

  return {
    isUsed,
    open,
    close: () => setOpened(null),
    url: opened === url ? url : null,
    BankFrame: bankFrame.get()?.BankFrame,
  };
}
