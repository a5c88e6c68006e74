export { hi as language } from '@payaloud/core/languages/hi';
