export { ar as language } from '@payaloud/core/languages/ar';
