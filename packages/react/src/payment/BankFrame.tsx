import { useEffect, useRef, useState } from 'react';
import { Button } from '../shared';
import { framedOrigin } from './bankAddress';
import { useBankNews } from './useBankNews';

export interface BankFrameProps {
  readonly url: string;
  /** Only addresses of these origins are framed, and only their messages are handled. */
  readonly bankOrigins: readonly string[];
  readonly title: string;
  readonly closeLabel: string;
  /** Replaces `closeLabel` once the payer may have answered: "later" would then be wrong. */
  readonly backLabel: string;
  readonly onClose: () => void;
  /** The frame sent a message or loaded another page, so something may have changed. */
  readonly onNews: () => void;
}

/**
 * The bank's own page in a titled modal dialog. The focus goes into the page, so that the question is read and is the
 * first stop; the button comes after it. Closing it returns the focus to the button that opened it.
 */
export function BankFrame({ url, bankOrigins, title, closeLabel, backLabel, onClose, onNews }: BankFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [mayBeAnswered, setAnswered] = useState(false);
  const { loaded } = useBankNews(frame, bankOrigins, () => {
    setAnswered(true);
    onNews();
  });
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    frame.current?.focus();
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
      <iframe
        ref={frame}
        src={url}
        title={title}
        data-part="frame"
        onLoad={loaded}
        sandbox="allow-forms allow-popups allow-same-origin allow-scripts"
        allow="payment; publickey-credentials-get"
      />
      <Button data-part="close" onClick={() => dialog.current?.close()}>
        {mayBeAnswered ? backLabel : closeLabel}
      </Button>
    </dialog>
  );
}
