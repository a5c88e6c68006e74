export { fr } from '@payaloud/core/languages/fr';
export { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
export * from '@payaloud/react';
