import { useAnnounce } from '@payaloud/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { OrderPage, type OrderPageProps } from './OrderPage';
import { loadWords } from './words';
import { en } from './words/en';
import { openInEnglish, opening } from './words/opening';

/** In ms. A language that comes sooner opens its page without a word before. */
const patienceMs = 1_000;

/**
 * The page in the payer's language. Until its texts are here, only the shop's name is shown; after a second, a sentence in that language
 * tells that the page loads, and the payer may have English instead. Nothing of the order is said in another language first.
 */
export function OpeningPage({ tag }: { readonly tag: string }) {
  const [opened, setOpened] = useState<OrderPageProps | null>(
    tag === en.language.tag ? { first: en, isFocused: false } : null,
  );
  const [isSlow, setSlow] = useState(false);
  const english = useRef<HTMLButtonElement>(null);
  const isWaiting = opened === null;

  useEffect(() => {
    if (!isWaiting) return;
    let isOver = false;
    const timer = setTimeout(() => setSlow(true), patienceMs);
    void loadWords(tag)
      .catch(() => en)
      .then((first) => {
        // The focused button goes away.
        if (!isOver) setOpened({ first, isFocused: document.activeElement === english.current });
      });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [tag, isWaiting]);

  useLayoutEffect(() => void (document.documentElement.lang = tag), [tag]);

  if (opened) return <OrderPage {...opened} />;
  return (
    <div className="page">
      <header className="masthead">
        <h1>Corner Cafe</h1>
      </header>
      {isSlow && (
        <main className="flow">
          <SlowLanguage tag={tag} />
          <button
            ref={english}
            type="button"
            lang="en"
            className="payaloud-button"
            onClick={() => setOpened({ first: en, isFocused: true })}
          >
            {openInEnglish}
          </button>
        </main>
      )}
    </div>
  );
}

/** Tells the payer that the page is loading. */
function SlowLanguage({ tag }: { readonly tag: string }) {
  const announce = useAnnounce();
  const text = opening[tag] ?? '';
  useEffect(() => announce({ text, urgency: 'polite', lang: tag, topic: 'language' }), [announce, text, tag]);
  return <p dir="auto">{text}</p>;
}
