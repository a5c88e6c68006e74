export { zhHans as language } from '@payaloud/core/languages/zh-Hans';
