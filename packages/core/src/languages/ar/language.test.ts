import { ar } from '@payaloud/core/languages/ar';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(ar, rows);
