import { es } from '@payaloud/core/languages/es';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(es, rows);
