import { it } from '@payaloud/core/languages/it';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(it, rows);
