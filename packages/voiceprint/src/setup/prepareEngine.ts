import { PayaloudBrowserError, type RecognitionEngine } from '@payaloud/browser';

/** Makes the recognizer ready. The payer has agreed to its download. Rejects with an error whose `code` is the cause. */
export async function prepareEngine(engine: RecognitionEngine, languageTag: string): Promise<void> {
  const availability = await engine.availability(languageTag);
  switch (availability.kind) {
    case 'available':
      return;
    case 'downloadable':
      return engine.download?.(languageTag, { onProgress: () => {}, signal: new AbortController().signal });
    case 'needs-consent':
      throw new PayaloudBrowserError('engine-failed', 'Only engines on the device set up a voice.');
    case 'unavailable':
      throw new PayaloudBrowserError(availability.cause, 'The recognizer cannot be used.');
  }
}

/** The size of the recognizer's download, in megabytes, rounded up. Null if nothing, or if it cannot be known. */
export async function downloadOf(engine: RecognitionEngine, languageTag: string): Promise<number | null> {
  const availability = await engine.availability(languageTag);
  if (availability.kind !== 'downloadable' || availability.bytes === null) return null;
  return Math.ceil(availability.bytes / 1_000_000);
}
