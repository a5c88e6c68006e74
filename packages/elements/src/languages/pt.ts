export { pt as language } from '@payaloud/core/languages/pt';
