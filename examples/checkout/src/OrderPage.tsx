import { AnnouncementLog, PayaloudProvider, SpeakToMe, SpeechSettings } from '@payaloud/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isScene, type Scene } from '../server/shop/scenes';
import { LanguageChoice } from './LanguageChoice';
import { recognizer } from './recognizer';
import { languageKey, ofBrowser } from './storage';
import type { CheckoutWords } from './words';
import { OrderCheckout } from './OrderCheckout';
import { SilentShop } from './SilentShop';
import { TestTools } from './TestTools';
import { useShop } from './useShop';

export interface OrderPageProps {
  readonly first: CheckoutWords;
  /** True if the page begins with the focus on its heading, because what had it before is gone. */
  readonly isFocused: boolean;
}

/** A cafe's order with a tip, or money to a person. The address says which of the two, and the server all the rest. */
export function OrderPage({ first, isFocused }: OrderPageProps) {
  const [words, setWords] = useState(first);
  const [scene, setScene] = useState<Scene>(() => sceneOfAddress());
  const kind = new URLSearchParams(location.search).get('buy') === 'transfer' ? 'transfer' : 'cafe';
  const shop = useShop(kind);
  const { told, isSilent } = shop;
  // An open order keeps its currency if the payer changes the language.
  const currency = told?.order?.amount.currency ?? words.currency;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (isFocused) heading.current?.focus();
  }, [isFocused]);

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
          <h1 ref={heading} tabIndex={-1}>
            {kind === 'cafe' ? (
              <>
                Corner Cafe <span>{words.title}</span>
              </>
            ) : (
              words.page.transfer
            )}
          </h1>
        </header>
        <div className="columns">
          <main className="flow">
            <SilentShop words={words} isSilent={isSilent} />
            {told && (
              <OrderCheckout
                key={told.key}
                {...{ words, currency, kind, scene, told, shop }}
                onNext={() => {
                  shop.next();
                  heading.current?.focus();
                }}
              />
            )}
          </main>
          <aside className="side" aria-label={words.aside}>
            <AnnouncementLog className="card" />
            <LanguageChoice
              words={words}
              onChoose={(chosen) => {
                ofBrowser.keep(languageKey, chosen.language.tag);
                setWords(chosen);
              }}
            />
            <details className="card settings">
              <summary>{words.language.sentences.settings.heading}</summary>
              <SpeechSettings />
            </details>
            {told && (
              <TestTools
                words={words}
                scenes={told.account.scenes}
                scene={scene}
                onScene={setScene}
                orderId={told.order?.id}
              />
            )}
          </aside>
        </div>
      </div>
    </PayaloudProvider>
  );
}

function sceneOfAddress(): Scene {
  const scene = new URLSearchParams(location.search).get('scene');
  return isScene(scene) ? scene : 'pays';
}
