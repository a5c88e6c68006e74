/** The clips of one folder, fetched when needed and cached. */
export interface ClipStore {
  /** Rejects if the set is missing or invalid; the next call tries again. */
  open(): Promise<{ readonly language: string; readonly phrases: ReadonlySet<string> }>;
  load(phrase: string, context: BaseAudioContext): Promise<AudioBuffer>;
}

export function createClipStore(url: string): ClipStore {
  const buffers = new Map<string, Promise<AudioBuffer>>();
  let set: Promise<{ language: string; clips: ReadonlyMap<string, string>; phrases: ReadonlySet<string> }> | null =
    null;

  async function readSet() {
    const { language, clips } = parseSet(await (await get('clips.json')).json());
    return { language, clips, phrases: new Set(clips.keys()) };
  }

  async function get(name: string): Promise<Response> {
    const folder = new URL(url.endsWith('/') ? url : `${url}/`, location.href);
    // `same-origin` makes the browser refuse clips from other origins, which could misstate a payment.
    const response = await fetch(new URL(name, folder), { mode: 'same-origin' });
    if (!response.ok) throw new Error(`${response.status} for ${name}`);
    return response;
  }

  async function decode(phrase: string, context: BaseAudioContext): Promise<AudioBuffer> {
    const file = (await open()).clips.get(phrase);
    if (file === undefined) throw new Error(`no clip for ${phrase}`);
    return context.decodeAudioData(await (await get(file)).arrayBuffer());
  }

  function open() {
    set ??= readSet().catch((error: unknown) => {
      set = null;
      throw error;
    });
    return set;
  }

  return {
    open,
    load(phrase, context) {
      const known = buffers.get(phrase) ?? decode(phrase, context);
      buffers.set(phrase, known);
      known.catch(() => buffers.delete(phrase));
      return known;
    },
  };
}

function parseSet(value: unknown): { language: string; clips: ReadonlyMap<string, string> } {
  const { language, clips } = (value ?? {}) as { language?: unknown; clips?: unknown };
  if (typeof language !== 'string' || typeof clips !== 'object' || clips === null) throw new Error('no set of clips');
  return {
    language,
    clips: new Map(Object.entries(clips).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}
