import { useEffect, useRef } from 'react';

export interface BankFrameProps {
  readonly url: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** The bank's own page in a modal dialog with a title. Closing it gives the focus back to the button that opened it. */
export function BankFrame({ url, title, closeLabel, onClose }: BankFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="payaloud payaloud-bank-frame"
      aria-label={title}
      // A remount (StrictMode) closes and opens again before the event of the closing comes.
      onClose={() => dialog.current?.open === false && onClose()}
    >
      <button type="button" className="payaloud-button" data-part="close" onClick={() => dialog.current?.close()}>
        {closeLabel}
      </button>
      <iframe
        src={url}
        title={title}
        data-part="frame"
        sandbox="allow-forms allow-popups allow-same-origin allow-scripts"
        allow="payment; publickey-credentials-get"
      />
    </dialog>
  );
}
