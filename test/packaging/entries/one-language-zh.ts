export { zhHans } from '@payaloud/core/languages/zh-Hans';
export { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
export * from '@payaloud/react';
