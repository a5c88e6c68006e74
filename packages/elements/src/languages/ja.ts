export { ja as language } from '@payaloud/core/languages/ja';
