export { it as language } from '@payaloud/core/languages/it';
