import { hi } from '@payaloud/core/languages/hi';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(hi, rows);
