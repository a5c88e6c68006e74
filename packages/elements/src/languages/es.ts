export { es as language } from '@payaloud/core/languages/es';
