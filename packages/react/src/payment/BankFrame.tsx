import { useEffect, useRef } from 'react';
import { Button } from '../shared';
import { framedOrigin } from './bankAddress';
import { useBankMessages } from './useBankMessages';

export interface BankFrameProps {
  readonly url: string;
  /** Of these alone an address is shown, and a message is heard. */
  readonly bankOrigins: readonly string[];
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The frame sent a message: something may have changed. */
  readonly onMessage: () => void;
}

/** The bank's own page in a modal dialog with a title. Closing it gives the focus back to the button that opened it. */
export function BankFrame({ url, bankOrigins, title, closeLabel, onClose, onMessage }: BankFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useBankMessages(frame, bankOrigins, onMessage);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  if (framedOrigin(url, bankOrigins) === null) return null;
  return (
    <dialog
      ref={dialog}
      className="payaloud payaloud-bank-frame"
      aria-label={title}
      // A remount (StrictMode) closes and opens again before the event of the closing comes.
      onClose={() => dialog.current?.open === false && onClose()}
    >
      <Button data-part="close" onClick={() => dialog.current?.close()}>
        {closeLabel}
      </Button>
      <iframe
        ref={frame}
        src={url}
        title={title}
        data-part="frame"
        sandbox="allow-forms allow-popups allow-same-origin allow-scripts"
        allow="payment; publickey-credentials-get"
      />
    </dialog>
  );
}
