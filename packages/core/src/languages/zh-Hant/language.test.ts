import { zhHant } from '@payaloud/core/languages/zh-Hant';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(zhHant, rows);
