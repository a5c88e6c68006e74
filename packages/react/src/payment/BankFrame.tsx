import { useEffect, useRef, useState } from 'react';
import { useClock } from '../provider';
import { Button } from '../shared';
import { framedOrigin } from './bankAddress';
import { useBankNews } from './useBankNews';

/** In ms. Orca 48 takes up to 400 ms to read a dialog that opens, and would say the question twice. */
const openedMs = 500;

/** In ms, until the focus goes on into the frame. A screen reader says the question meanwhile. */
const questionMs = 2_000;

export interface BankFrameProps {
  readonly url: string;
  /** Only addresses of these origins are framed, and only their messages are handled. */
  readonly bankOrigins: readonly string[];
  readonly title: string;
  /** Shown and said until the bank's page has loaded. */
  readonly loading: string;
  readonly closeLabel: string;
  /** Replaces `closeLabel` once the payer may have answered: "later" would then be wrong. */
  readonly backLabel: string;
  readonly onClose: () => void;
  /** The frame sent a message or loaded another page, so something may have changed. */
  readonly onNews: () => void;
}

/**
 * The bank's own page in a titled modal dialog. It stays unseen, and the focus stays at the dialog, until it has loaded: a screen
 * reader says nothing of a blank page, and nothing when a page that has the focus is filled. Then an inner dialog gets the
 * focus, of which Orca 48 says title and question; of a frame it says neither (29 November 2026). Then the focus goes into the
 * frame, so that the question is the first stop; the button comes after it. Closing the dialog returns the focus to the button
 * that opened it.
 */
export function BankFrame(props: BankFrameProps) {
  const { url, bankOrigins, title, loading, closeLabel, backLabel, onClose, onNews } = props;
  const clock = useClock();
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const openedAt = useRef(0);
  const [page, setPage] = useState<'loading' | 'loaded' | 'shown'>('loading');
  const [mayBeAnswered, setAnswered] = useState(false);
  const { loaded } = useBankNews(frame, bankOrigins, {
    onNews() {
      setAnswered(true);
      onNews();
    },
    onLeave: () => dialog.current?.close(),
  });
  useEffect(() => {
    const element = dialog.current;
    // Without this, the dialog would focus the frame.
    element?.toggleAttribute('autofocus', true);
    element?.showModal();
    element?.focus();
    openedAt.current = clock.monotonic();
    return () => element?.close();
  }, [clock]);
  useEffect(() => {
    if (page === 'loading') return undefined;
    const isWaiting = page === 'loaded';
    // A payer who is at the button already stays there.
    if (!isWaiting && document.activeElement === dialog.current) question.current?.focus();
    const enter = () => document.activeElement === question.current && frame.current?.focus();
    if (!isWaiting) return clock.after(questionMs, enter);
    return clock.after(openedAt.current + openedMs - clock.monotonic(), () => setPage('shown'));
  }, [page, clock]);

  if (framedOrigin(url, bankOrigins) === null) return null;
  return (
    <dialog
      ref={dialog}
      className="payaloud payaloud-bank-frame"
      aria-label={title}
      tabIndex={-1}
      // A remount (StrictMode) closes and reopens the dialog before its close event arrives.
      onClose={() => dialog.current?.open === false && onClose()}
    >
      {page !== 'shown' && <p data-part="loading">{loading}</p>}
      <div
        ref={question}
        role={page === 'shown' ? 'dialog' : undefined}
        aria-label={page === 'shown' ? title : undefined}
        tabIndex={-1}
        data-part="question"
        style={page === 'shown' ? undefined : { visibility: 'hidden' }}
      >
        <iframe
          ref={frame}
          src={url}
          title={title}
          data-part="frame"
          onLoad={() => {
            loaded();
            if (page === 'loading') setPage('loaded');
          }}
          sandbox="allow-forms allow-popups allow-same-origin allow-scripts"
          allow="payment; publickey-credentials-get"
        />
      </div>
      <Button data-part="close" onClick={() => dialog.current?.close()}>
        {mayBeAnswered ? backLabel : closeLabel}
      </Button>
    </dialog>
  );
}
