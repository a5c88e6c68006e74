export { en as language } from '@payaloud/core/languages/en';
