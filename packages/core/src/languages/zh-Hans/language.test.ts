import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(zhHans, rows);
