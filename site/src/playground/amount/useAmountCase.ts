import { useCallback, useEffect, useState } from 'react';
import { firstCase, fromHash, toHash, type AmountCase } from './sharedCase';

interface ShownCase {
  readonly shown: AmountCase;
  /** Counts cases that did not come from the form, which then shows them. */
  readonly given: number;
  readonly show: (next: AmountCase, by: 'form' | 'other') => void;
}

/** The case that is shown. The address holds it, so that a copied link shows it again. */
export function useAmountCase(): ShownCase {
  const [{ shown, given }, setState] = useState(() => ({ shown: fromHash(location.hash) ?? firstCase, given: 0 }));
  useEffect(() => {
    const follow = () => {
      const next = fromHash(location.hash);
      if (next) setState((before) => ({ shown: next, given: before.given + 1 }));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const show = useCallback((next: AmountCase, by: 'form' | 'other') => {
    // A copy, because the same words may be read once more.
    setState((before) => ({ shown: { ...next }, given: before.given + (by === 'other' ? 1 : 0) }));
    // Without an entry of its own, so that Back leaves the page.
    history.replaceState(history.state, '', `#${toHash(next)}`);
  }, []);
  return { shown, given, show };
}
