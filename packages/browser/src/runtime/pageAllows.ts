/** Features of the permissions policy that Payaloud needs. */
export type PageFeature = 'microphone' | 'on-device-speech-recognition' | 'publickey-credentials-get';

/**
 * False only if a permissions policy of the page, or of the frame that it is in, is known to forbid the feature. Of browsers only
 * Chromium tells (version 156, December 2026).
 *
 * @param scope a window-like object. Default: `globalThis`.
 */
export function pageAllows(feature: PageFeature, scope: object = globalThis): boolean {
  const { document } = scope as PolicyScope;
  const policy = document?.permissionsPolicy ?? document?.featurePolicy;
  return !policy?.features().includes(feature) || policy.allowsFeature(feature);
}

interface PolicyScope {
  readonly document?: { readonly permissionsPolicy?: FeaturePolicy; readonly featurePolicy?: FeaturePolicy };
}

interface FeaturePolicy {
  features(): readonly string[];
  allowsFeature(feature: string): boolean;
}
