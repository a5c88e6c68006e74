export { de as language } from '@payaloud/core/languages/de';
