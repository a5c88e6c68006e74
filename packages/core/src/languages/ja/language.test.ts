import { ja } from '@payaloud/core/languages/ja';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(ja, rows);
