import type { CommonLanguage } from '@payaloud/core/languages';
import type { Announcer } from '../announcer/port';
import type { PreferenceStore } from '../preferences';
import type { Clock } from '../runtime';

export interface SelfVoicingOptions {
  readonly announcer: Announcer;
  readonly language: CommonLanguage;
  /** Default: the document's shared preferences. */
  readonly preferences?: PreferenceStore;
  /**
   * Measures and calls back in ms: tells what follows from a key or touch, and waits until the app has handled an event. Default: the
   * page's clock.
   */
  readonly clock?: Pick<Clock, 'monotonic' | 'after'>;
}
