export { hearAmount } from '@payaloud/core/spoken-amount';
export { words } from '@payaloud/core/languages/en/words';
export { rules } from '@payaloud/core/number-words/rules/en';
