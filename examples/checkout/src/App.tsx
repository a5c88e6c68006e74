import { PayaloudProvider, SpeakToMe } from '@payaloud/react';
import { useLayoutEffect, useState } from 'react';
import { Checkout } from './Checkout';
import { LanguageChoice } from './LanguageChoice';
import { recognizer } from './recognizer';
import { useOrder } from './useOrder';
import { firstLanguage } from './words';

const languageKey = 'checkout.language';

/** The whole page: first the page voice, then the checkout. */
export function App() {
  const [words, setWords] = useState(() => firstLanguage(localStorage.getItem(languageKey), navigator.languages));
  const open = useOrder();
  // An open order keeps its currency if the payer changes the language.
  const currency = open.order?.currency ?? words.currency;

  useLayoutEffect(() => {
    document.documentElement.lang = words.language.tag;
    document.documentElement.dir = words.language.direction;
  }, [words]);

  return (
    <PayaloudProvider language={words.language} locale={words.locale} currency={currency} recognizer={recognizer}>
      <div className="page">
        <div role="region" aria-label={words.language.sentences.settings.speakToMe} className="voice-place">
          <SpeakToMe className="voice" />
        </div>
        <header className="masthead">
          <h1>
            Corner Cafe <span>{words.title}</span>
          </h1>
        </header>
        {open.status !== 'loading' && (
          <Checkout words={words} currency={currency} open={open}>
            <LanguageChoice
              words={words}
              onChoose={(chosen) => {
                localStorage.setItem(languageKey, chosen.language.tag);
                setWords(chosen);
              }}
            />
          </Checkout>
        )}
      </div>
    </PayaloudProvider>
  );
}
