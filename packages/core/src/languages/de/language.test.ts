import { de } from '@payaloud/core/languages/de';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(de, rows);
