import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { localSpeech } from '@payaloud/local-speech';
import { AmountField, createRecognizer, PayaloudProvider } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** A checkout's tip in Mandarin, or in French with `?language=fr`, recognized on the device. */
const terms = location.search.includes('language=fr')
  ? ({ language: fr, locale: 'fr-CA', currency: 'CAD', label: 'Pourboire' } as const)
  : ({ language: zhHans, locale: 'zh-CN', currency: 'CNY', label: '小费' } as const);
const { label, ...defaults } = terms;
const recognizer = createRecognizer({ engines: [localSpeech({ assets: '/payaloud/', languages: ['fr', 'zh-Hans'] })] });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PayaloudProvider {...defaults} recognizer={recognizer}>
      <AmountField label={label} name="tip" required />
    </PayaloudProvider>
  </StrictMode>,
);
