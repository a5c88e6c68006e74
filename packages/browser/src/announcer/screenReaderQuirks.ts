/** How screen readers on this platform treat announcements. */
export interface ScreenReaderQuirks {
  readonly ariaNotify: 'trusted' | 'untrusted';
  /** How many texts may be in regions at once. 1 if a later text cuts off an earlier one. */
  readonly slots: number;
  /**
   * True if a screen reader often says nothing as the focus comes into a field of a frame of another process. Orca 48 with
   * Chromium takes the field silently when the frame's document is focused, and then finds nothing new in the field.
   */
  readonly missesFrames: boolean;
}

/**
 * Detects the quirks from the user agent, because the presence of `ariaNotify` proves nothing: Firefox 153 has it but
 * Orca stays silent, ChromeOS never speaks it, and macOS loses it when another accessibility event fires. It is trusted
 * on Chromium for Windows and Linux, where it was heard (Orca 48, measured 2026-11). NVDA speaks it, but does not let
 * urgent texts overtake (nvaccess/nvda#20872); our queue does not need that.
 *
 * In VoiceOver a later message cuts off an earlier one (phetsims/scenery-phet#362). On Apple's platforms each text
 * therefore waits as long as the one before takes to read. Other screen readers have a queue of their own.
 */
export function screenReaderQuirks({ userAgent }: { readonly userAgent: string }): ScreenReaderQuirks {
  const isApple = /Mac OS X|iPhone|iPad|iPod/.test(userAgent);
  const isChromium = /Chrom(e|ium)\/\d/.test(userAgent);
  const isDesktop = /Windows NT|X11; Linux|Linux x86_64/.test(userAgent) && !/Android|CrOS/.test(userAgent);
  return {
    ariaNotify: isChromium && isDesktop ? 'trusted' : 'untrusted',
    slots: isApple ? 1 : 6,
    missesFrames: isChromium && isDesktop && userAgent.includes('Linux'),
  };
}
