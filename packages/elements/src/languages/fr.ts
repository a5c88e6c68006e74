export { fr as language } from '@payaloud/core/languages/fr';
