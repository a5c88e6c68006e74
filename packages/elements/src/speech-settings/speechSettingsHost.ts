import type { ElementHost } from '../element/elementView';

export interface SpeechSettingsProperties {
  /** The level of the heading, 2 to 6. Default: 2. */
  headingLevel: string;
}

/** The element, as its component sees it. */
export interface SpeechSettingsHost extends ElementHost, SpeechSettingsProperties {}
