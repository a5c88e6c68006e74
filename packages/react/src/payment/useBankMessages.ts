import { systemClock } from '@payaloud/browser';
import { useEffect, type RefObject } from 'react';
import { useLatest } from '../shared';
import { listedOrigins } from './bankAddress';

/** In ms. A frame may send any number of messages. */
const shortestPause = 1_000;

/**
 * Asks the server when the bank's frame sends a message, at most once a second. The content is not read, because only
 * the server knows the state. Messages count only if they come from the frame itself and from an origin that the app
 * listed.
 */
export function useBankMessages(
  frame: RefObject<HTMLIFrameElement | null>,
  bankOrigins: readonly string[],
  look: () => void,
): void {
  const latest = useLatest({ bankOrigins, look });
  useEffect(() => {
    const pause = { isOn: false, isAwaited: false, end: () => {} };

    function lookOnce() {
      pause.isOn = true;
      pause.isAwaited = false;
      pause.end = systemClock.after(shortestPause, () => {
        pause.isOn = false;
        if (pause.isAwaited) lookOnce();
      });
      latest.look();
    }

    function hear({ source, origin }: MessageEvent) {
      const isExpected = source !== null && source === frame.current?.contentWindow;
      if (!isExpected || !listedOrigins(latest.bankOrigins).includes(origin)) return;
      if (pause.isOn) pause.isAwaited = true;
      else lookOnce();
    }

    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
      pause.end();
    };
  }, [frame, latest]);
}
