import { PayaloudLocalSpeechError } from '../errors';

export type AssetFetch = (
  url: string,
  init?: {
    readonly signal?: AbortSignal;
    readonly cache?: RequestCache;
    readonly headers?: Readonly<Record<string, string>>;
  },
) => Promise<Response>;

interface DownloadTerms {
  /** In bytes. */
  readonly size: number;
  /** The beginning of the file, from a download that was cut. */
  readonly part: Uint8Array;
  readonly fetch: AssetFetch;
  readonly signal: AbortSignal | undefined;
  readonly onCount: (count: number) => void;
}

interface Downloaded {
  /** As long as the whole file; only the first `count` bytes are worth keeping. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly count: number;
  /** Why it is not whole. */
  readonly fault?: PayaloudLocalSpeechError;
}

/** Downloads a file, or the rest of it if the server sends ranges. */
export async function download(
  url: string,
  { size, part, fetch, signal, onCount }: DownloadTerms,
): Promise<Downloaded> {
  const bytes = new Uint8Array(size);
  bytes.set(part);
  let count = part.length;
  const failed = (code: 'not-found' | 'corrupt', why: string): Downloaded => ({
    bytes,
    count,
    fault: new PayaloudLocalSpeechError(code, `${url}: ${why}`),
  });
  try {
    const rest = part.length > 0 ? { headers: { Range: `bytes=${part.length}-` } } : {};
    const { ok, status, body } = await fetch(url, { ...rest, ...(signal ? { signal } : {}) });
    if (status !== partialContent) count = 0;
    if (!ok || !body) return failed('not-found', String(status));
    const reader = body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (count + piece.value.length > size) {
        await reader.cancel();
        count = 0;
        return failed('corrupt', 'longer than the manifest says');
      }
      bytes.set(piece.value, count);
      count += piece.value.length;
      onCount(count);
    }
    if (count === size) return { bytes, count };
    count = 0;
    return failed('corrupt', 'shorter than the manifest says');
  } catch (error) {
    return failed('not-found', String(error));
  }
}

const partialContent = 206;
