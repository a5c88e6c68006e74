/** What is known of how screen readers on this platform take announcements. */
export interface ScreenReaderQuirks {
  readonly ariaNotify: 'trusted' | 'untrusted';
  /** Texts that may stand in regions at once; 1 where a later one cuts an earlier one off. */
  readonly slots: number;
}

/**
 * `ariaNotify` being there says nothing: Firefox 153 has it and Orca stays silent, ChromeOS never speaks it, macOS loses
 * it when another accessibility event fires. It is trusted where it was heard: Chromium on Windows and Linux (Orca 48,
 * measured 2026-11; NVDA speaks it without overtaking, nvaccess/nvda#20872, and our own queue needs no overtaking).
 *
 * VoiceOver lets a later message cut an earlier one (phetsims/scenery-phet#362), so on Apple's platforms each text has
 * the time that reading it takes; elsewhere the screen reader keeps its own queue.
 */
export function screenReaderQuirks({ userAgent }: { readonly userAgent: string }): ScreenReaderQuirks {
  const isApple = /Mac OS X|iPhone|iPad|iPod/.test(userAgent);
  const isChromium = /Chrom(e|ium)\/\d/.test(userAgent);
  const isDesktop = /Windows NT|X11; Linux|Linux x86_64/.test(userAgent) && !/Android|CrOS/.test(userAgent);
  return { ariaNotify: isChromium && isDesktop ? 'trusted' : 'untrusted', slots: isApple ? 1 : 6 };
}
