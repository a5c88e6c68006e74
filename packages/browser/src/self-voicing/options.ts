import type { CommonLanguage } from '@payaloud/core/languages';
import type { Announcer } from '../announcer/port';
import type { PreferenceStore } from '../preferences';

export interface SelfVoicingOptions {
  readonly announcer: Announcer;
  readonly language: CommonLanguage;
  /** Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
}
