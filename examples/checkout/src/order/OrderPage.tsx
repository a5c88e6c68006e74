import { PayaloudProvider, SpeakToMe, SpeechSettings } from '@payaloud/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { LanguageChoice } from '../LanguageChoice';
import { recognizer } from '../recognizer';
import { firstLanguage, type CheckoutWords } from '../words';
import { OrderCheckout } from './OrderCheckout';
import { shopClient, type Account } from './shopClient';
import { orderWords } from './words';

/** A cafe's order with a tip, or money to a person: what is bought is in the address, and everything else at the server. */
export function OrderPage() {
  const [words, setWords] = useState(() => firstLanguage(null, navigator.languages));
  const [answer, setAnswer] = useState<{ readonly words: CheckoutWords; readonly account: Account } | null>(null);
  const account = answer?.words === words ? answer.account : null;
  const own = orderWords[words.language.tag] ?? orderWords.en;
  const kind = new URLSearchParams(location.search).get('buy') === 'transfer' ? 'transfer' : 'cafe';

  useLayoutEffect(() => {
    document.documentElement.lang = words.language.tag;
    document.documentElement.dir = words.language.direction;
    document.title = `Corner Cafe, ${words.title}`;
  }, [words]);
  useEffect(() => {
    let isCurrent = true;
    const read = shopClient.readAccount(words);
    void read.then((told) => isCurrent && setAnswer({ words, account: told })).catch(() => {});
    return () => void (isCurrent = false);
  }, [words]);

  return (
    <PayaloudProvider language={words.language} locale={words.locale} currency={words.currency} recognizer={recognizer}>
      <div className="page">
        <div role="region" aria-label={words.language.sentences.settings.speakToMe} className="voice-place">
          <SpeakToMe className="voice" />
        </div>
        <header className="masthead">
          <h1>
            Corner Cafe <span>{words.title}</span>
          </h1>
        </header>
        <main className="flow">
          {account && own && <OrderCheckout key={words.language.tag} {...{ words, own, account, kind }} />}
          <nav>
            <a href="?buy=cafe">{own?.cafe}</a> <a href="?buy=transfer">{own?.transfer}</a>
          </nav>
        </main>
        <aside className="side" aria-label={words.aside}>
          <LanguageChoice words={words} onChoose={setWords} />
          <details className="card settings">
            <summary>{words.language.sentences.settings.heading}</summary>
            <SpeechSettings />
          </details>
        </aside>
      </div>
    </PayaloudProvider>
  );
}
