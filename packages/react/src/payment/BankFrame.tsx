import { useEffect, useRef } from 'react';
import { Button } from '../shared';
import { framedOrigin } from './bankAddress';
import { useBankMessages } from './useBankMessages';

export interface BankFrameProps {
  readonly url: string;
  /** Only addresses of these origins are framed, and only their messages are handled. */
  readonly bankOrigins: readonly string[];
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The frame sent a message, so something may have changed. */
  readonly onMessage: () => void;
}

/** The bank's own page in a titled modal dialog. Closing it returns the focus to the button that opened it. */
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
      // A remount (StrictMode) closes and reopens the dialog before its close event arrives.
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
