import '@payaloud/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './checkout.css';
import { OrderPage } from './OrderPage';

createRoot(document.querySelector('#root') ?? document.body).render(
  <StrictMode>
    <OrderPage />
  </StrictMode>,
);
