import { pt } from '@payaloud/core/languages/pt';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(pt, rows);
