import '@payaloud/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './checkout.css';
import { OpeningPage } from './OpeningPage';
import { languageKey, ofBrowser } from './storage';
import { firstTag } from './words';

createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <OpeningPage tag={firstTag(ofBrowser.read(languageKey), navigator.languages)} />
  </StrictMode>,
);
