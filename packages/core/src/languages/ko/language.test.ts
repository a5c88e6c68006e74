import { ko } from '@payaloud/core/languages/ko';
import { testLanguage } from '../test-support/testLanguage';
import { rows } from './test-support/rows';

testLanguage(ko, rows);
