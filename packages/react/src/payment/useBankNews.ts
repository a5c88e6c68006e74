import { useEffect, useRef, type RefObject } from 'react';
import { useClock } from '../provider';
import { useLatest } from '../shared';
import { listedOrigins } from './bankAddress';

/** In ms. A frame may send any number of messages. */
const minPauseMs = 1_000;

/**
 * The message with which the bank's page tells that the payer wants to leave it, for example by Escape. No page feels the
 * keys of a frame that is of another origin.
 */
const leaveMessage = 'payaloud-leave';

interface BankHandlers {
  readonly onNews: () => void;
  /** The payer left the bank's page by a key of that page. */
  readonly onLeave: () => void;
}

/**
 * Asks the server when the bank's frame sends a message or loads another page, at most once a second. Only the message that
 * leaves is read, because only the server knows the state. Messages count only if they come from the frame itself and from
 * an origin that the app listed. Returns the frame's load handler. The first load only brings the question.
 */
export function useBankNews(
  frame: RefObject<HTMLIFrameElement | null>,
  bankOrigins: readonly string[],
  handlers: BankHandlers,
): { readonly loaded: () => void } {
  const clock = useClock();
  const latest = useLatest({ bankOrigins, ...handlers });
  const news = useRef({ loads: 0, tell: () => {} });
  useEffect(() => {
    const pause = { isOn: false, isAwaited: false, end: () => {} };

    function tell() {
      if (pause.isOn) pause.isAwaited = true;
      else reportOnce();
    }

    function reportOnce() {
      pause.isOn = true;
      pause.isAwaited = false;
      pause.end = clock.after(minPauseMs, () => {
        pause.isOn = false;
        if (pause.isAwaited) reportOnce();
      });
      latest.onNews();
    }

    function hear({ source, origin, data }: MessageEvent) {
      const isExpected = source !== null && source === frame.current?.contentWindow;
      if (!isExpected || !listedOrigins(latest.bankOrigins).includes(origin)) return;
      if (data === leaveMessage) latest.onLeave();
      else tell();
    }

    news.current.tell = tell;
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
      pause.end();
    };
  }, [frame, latest, clock]);
  return {
    loaded() {
      news.current.loads += 1;
      if (news.current.loads > 1) news.current.tell();
    },
  };
}
