import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider, preload } from '@payaloud/react';
import { createRoot } from 'react-dom/client';
import { DrawingStudy } from './DrawingStudy';
import { studyFigures } from './figures';
import '@payaloud/react/styles.css';

const asked = new URLSearchParams(location.search);
const figures = studyFigures.slice(0, Number(asked.get('figures') ?? studyFigures.length));
const repetitions = Number(asked.get('repetitions') ?? 10);

await preload();
createRoot(document.body.appendChild(document.createElement('main'))).render(
  <PayaloudProvider language={en} locale="en-US" currency="USD">
    <DrawingStudy figures={figures} repetitions={repetitions} />
  </PayaloudProvider>,
);
