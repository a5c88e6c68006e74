import '@payaloud/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './checkout.css';
import { OrderPage } from './OrderPage';
import { languageKey, ofBrowser } from './storage';
import { firstTag, loadWords } from './words';
import { en } from './words/en';

// Opens in the payer's language, so that nothing is said in another one first.
const words = await loadWords(firstTag(ofBrowser.read(languageKey), navigator.languages)).catch(() => en);

createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <OrderPage first={words} />
  </StrictMode>,
);
