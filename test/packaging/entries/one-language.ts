export { en } from '@payaloud/core/languages/en';
export { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
export * from '@payaloud/react';
