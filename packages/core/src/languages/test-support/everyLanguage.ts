import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { hi } from '@payaloud/core/languages/hi';
import { zhHans } from '@payaloud/core/languages/zh-Hans';

/** The only list of all languages. Tests derive theirs from it; `parts.test.ts` compares it with the folders. */
export const everyLanguage: readonly Language[] = [en, zhHans, fr, hi];
