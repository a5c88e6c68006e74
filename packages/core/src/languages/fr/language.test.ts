import { fr } from '@payaloud/core/languages/fr';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(fr, rows);
