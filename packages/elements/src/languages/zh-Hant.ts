export { zhHant as language } from '@payaloud/core/languages/zh-Hant';
