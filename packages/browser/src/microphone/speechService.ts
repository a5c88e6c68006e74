import type { BrowserNames } from './speechApi';

/** The recipient of recordings in cloud recognition, for example "Google"; empty if the browser does not name it. */
export function speechServiceOf({ brands: named, userAgent }: BrowserNames): string {
  const brands = named.map(({ brand }) => brand);
  if (brands.includes('Microsoft Edge') || /\bEdg\//.test(userAgent)) return 'Microsoft';
  if (brands.includes('Google Chrome')) return 'Google';
  // Brave, Opera, Samsung Internet and WebViews also have "Chrome" in their user agent, but do not say whose service
  // they use.
  if (brands.length === 0 && /\bChrome\/\S+ (Mobile )?Safari\/\S+$/.test(userAgent)) return 'Google';
  if (/\bVersion\/\S+.*\bSafari\//.test(userAgent) && !/\bChrome\//.test(userAgent)) return 'Apple';
  return '';
}
