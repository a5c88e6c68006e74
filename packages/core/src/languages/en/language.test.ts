import { en } from '@payaloud/core/languages/en';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(en, rows);
