import { PayaloudBrowserError, type RecognitionEngine } from '@payaloud/browser/internal';
import { megabytesOf } from '@payaloud/core/internal/amount-entry';

interface Preparing {
  /** Gets bytes; `total` is null if it is unknown. */
  readonly onProgress?: (loaded: number, total: number | null) => void;
  /** Ends the download. */
  readonly signal?: AbortSignal;
}

/** Makes the recognizer ready. The payer has agreed to its download. Rejects with an error whose `code` is the cause. */
export async function prepareEngine(
  engine: RecognitionEngine,
  languageTag: string,
  { onProgress = () => {}, signal = new AbortController().signal }: Preparing = {},
): Promise<void> {
  const availability = await engine.availability(languageTag);
  switch (availability.kind) {
    case 'available':
      return;
    case 'downloadable':
      return engine.download?.(languageTag, { onProgress, signal });
    case 'needs-consent':
      throw new PayaloudBrowserError('engine-failed', 'Only engines on the device hear a voice.');
    case 'unavailable':
      throw new PayaloudBrowserError(availability.cause, 'The recognizer cannot be used.');
  }
}

/** `megabytes`: with one decimal; null if the size is unknown. */
export interface RecognizerDownload {
  readonly megabytes: number | null;
}

/**
 * The download that the recognizer needs before it can hear; `blocked` if a policy of the page forbids it. Null if it needs none, or
 * if that cannot be known.
 */
export async function downloadOf(
  engine: RecognitionEngine,
  languageTag: string,
): Promise<RecognizerDownload | 'blocked' | null> {
  const availability = await engine.availability(languageTag).catch(() => null);
  if (availability?.kind === 'unavailable' && availability.cause === 'blocked-by-page') return 'blocked';
  return availability?.kind === 'downloadable' ? { megabytes: megabytesOf(availability.bytes) } : null;
}
