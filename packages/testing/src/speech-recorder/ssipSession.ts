import type { PageClock } from '../time/pageClock';

/** One client of the recorder. Implements the parts of speech-dispatcher's SSIP that Orca and Chromium use. */
export interface SsipSession {
  receive(chunk: string): void;
  end(): void;
}

export interface SsipSessionOptions {
  readonly clientId: number;
  readonly voices: readonly (readonly [name: string, language: string, variant: string])[];
  readonly after: PageClock['after'];
  readonly send: (lines: readonly string[]) => void;
  /** Speaking time of a text in ms, or `never`. */
  readonly duration: (text: string) => number | 'never';
  /** Records a text. Returns a function that reports its state. */
  readonly record: (entry: {
    client: string;
    text: string;
    language: string;
  }) => (state: 'begun' | 'spoken' | 'cancelled') => void;
}

interface Queued {
  readonly id: number;
  readonly text: string;
  readonly report: (state: 'begun' | 'spoken' | 'cancelled') => void;
}

let messageIds = 0;

export function createSsipSession(options: SsipSessionOptions): SsipSession {
  const { clientId, voices, after, send, duration, record } = options;
  const queue: Queued[] = [];
  let rest = '';
  let client = `client-${clientId}`;
  let language = 'C';
  let notifies = false;
  let data: string[] | null = null;
  let endTimer = () => {};

  function say(text: string) {
    const id = ++messageIds;
    send([`225-${id}`, '225 OK MESSAGE QUEUED']);
    queue.push({ id, text, report: record({ client, text, language }) });
    if (queue.length === 1) begin();
  }

  function begin() {
    const head = queue[0];
    if (!head) return;
    const ms = duration(head.text);
    if (ms === 'never') return;
    notify(701, head.id, 'BEGIN');
    head.report('begun');
    endTimer = after(ms, () => {
      queue.shift();
      notify(702, head.id, 'END');
      head.report('spoken');
      begin();
    });
  }

  function cancel() {
    endTimer();
    for (const { id, report } of queue.splice(0)) {
      notify(703, id, 'CANCELED');
      report('cancelled');
    }
  }

  function notify(code: number, id: number, name: string) {
    if (notifies) send([`${code}-${id}`, `${code}-${clientId}`, `${code} ${name}`]);
  }

  function command(line: string) {
    const [verb = '', ...words] = line.split(' ');
    switch (verb.toUpperCase()) {
      case 'SPEAK':
        data = [];
        return send(['230 OK RECEIVING DATA']);
      case 'CHAR':
      case 'KEY':
      case 'SOUND_ICON':
        return say(words.join(' '));
      case 'SET':
        return set(words);
      case 'GET':
        return send([`251-${words[0] === 'OUTPUT_MODULE' ? 'recorder' : '0'}`, '251 OK GET RETURNED']);
      case 'HISTORY':
        return send([`245-${clientId}`, '245 OK CLIENT ID SENT']);
      case 'LIST':
        return list(words[0] ?? '');
      case 'CANCEL':
      case 'STOP':
        cancel();
        return send(['210 OK STOPPED']);
      case 'QUIT':
        return send(['231 HAPPY HACKING']);
      default:
        return send(['200 OK']);
    }
  }

  function set([, name = '', ...value]: readonly string[]) {
    if (name.toUpperCase() === 'CLIENT_NAME') client = value.join(' ');
    if (name.toUpperCase() === 'LANGUAGE') language = value.join(' ');
    if (name.toUpperCase() === 'NOTIFICATION') notifies = value.at(-1)?.toLowerCase() === 'on';
    send(['200 OK SET']);
  }

  function list(what: string) {
    if (what.toUpperCase() === 'OUTPUT_MODULES') return send(['250-recorder', '250 OK MODULE LIST SENT']);
    return send([...voices.map((voice) => `249-${voice.join('\t')}`), '249 OK VOICE LIST SENT']);
  }

  function line(text: string) {
    if (data === null) return command(text);
    if (text !== '.') return void data.push(text.replace(/^\.\./, '.'));
    const spoken = plainText(data.join('\n'));
    data = null;
    return say(spoken);
  }

  return {
    receive(chunk) {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      for (const one of lines) line(one);
    },
    end: cancel,
  };
}

/** Removes markup, because Orca and Chromium send SSML with marks. */
function plainText(ssml: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_whole, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}
