import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider, preload } from '@payaloud/react';
import { createRoot } from 'react-dom/client';
import { DrawingStudy } from '../../../stories/study/DrawingStudy';
import { studyFigures } from '../../../stories/study/figures';
import '@payaloud/react/styles.css';

await preload();
createRoot(document.body.appendChild(document.createElement('main'))).render(
  <PayaloudProvider language={en} locale="en-US" currency="USD">
    <DrawingStudy figures={studyFigures.slice(0, 1)} repetitions={3} />
  </PayaloudProvider>,
);
