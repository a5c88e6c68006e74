export { ko as language } from '@payaloud/core/languages/ko';
