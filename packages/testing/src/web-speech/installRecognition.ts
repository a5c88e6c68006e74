import type { Fault, RecognitionTwin, RecognitionBehavior, TwinUtterance } from './recognitionBehavior';

/**
 * Installs a `SpeechRecognition` that behaves like `behavior` on a window-like object. The order of events is that of
 * Chromium 156 (golden traces in `chromium.browser.test.ts`). `webSpeechTwinScript` sends the source of this function
 * into pages, so it may use nothing from outside except types.
 */
export function installRecognition(
  target: object,
  behavior: RecognitionBehavior,
  utterances: readonly (string | TwinUtterance | null)[],
): RecognitionTwin {
  type Scope = Record<string, unknown> & { navigator?: object; document?: object };
  type Phase = 'idle' | 'starting' | 'capturing' | 'finishing';
  const scope = target as Scope;
  const trace: string[] = [];
  const queue = [...utterances];
  const undo: (() => void)[] = [];
  let current = behavior;
  let pack = behavior.onDevice;
  let starts = 0;
  let active: Recognition | null = null;

  class Recognition extends EventTarget {
    lang = '';
    continuous = false;
    interimResults = false;
    maxAlternatives = 1;
    declare processLocally?: boolean;
    declare phrases?: readonly unknown[];
    phase: Phase = 'idle';
    isOpen = false;
    private run = 0;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private track: 'track' | 'microphone' = 'microphone';
    private entries: unknown[] = [];

    constructor() {
      super();
      if (current.statics === 'present') Object.assign(this, { processLocally: false, phrases: [] });
    }

    start(track?: { readyState: string; kind: string }) {
      if (this.phase !== 'idle') throw stateError('recognition has already started.');
      if (track && (track.readyState !== 'live' || track.kind !== 'audio')) {
        throw stateError("The MediaStreamTrack is not of kind 'audio' or is not of state 'live'.");
      }
      starts++;
      this.track = track ? 'track' : 'microphone';
      this.entries = [];
      if (this.processLocally && pack !== 'installed') {
        // Chromium 156 fires the error but no end, and can be started again.
        return this.later([() => this.fire('error', { error: 'language-not-supported' })]);
      }
      this.phase = 'starting';
      if ((this.phrases?.length ?? 0) > 0 && current.phrases === 'refused') {
        const refused = () => this.fire('error', { error: 'phrases-not-supported' });
        return this.later([refused, refused, () => this.end()]);
      }
      // The newer recognition takes the microphone.
      if (active && active !== this && !track) active.abort();
      take(this);
      this.later([() => this.reach('nothing'), () => this.reach('start'), () => this.reach('audiostart')], () => {
        this.listenForSpeech();
      });
    }

    stop() {
      if (this.phase === 'starting') {
        this.cancel();
        // In Chromium 156, a recognition with a track fires nothing more. One without fires only `end`.
        if (this.track === 'microphone') this.later([() => this.end()]);
      } else if (this.phase === 'capturing') {
        this.phase = 'finishing';
        this.later([() => this.fire('audioend'), () => this.end()]);
      }
    }

    abort() {
      if (this.phase === 'idle') return;
      const wasStarting = this.phase === 'starting';
      this.phase = 'finishing';
      this.later(wasStarting ? [() => this.end()] : [() => this.fail('aborted')]);
    }

    hear(utterance: TwinUtterance) {
      this.phase = 'finishing';
      const interims = utterance.interims ?? growing(utterance.transcripts[0] ?? '');
      this.later([
        () => this.fire('soundstart'),
        () => this.reach('speechstart'),
        ...interims.map((interim) => () => this.tellInterim(interim)),
        () => this.fire('speechend'),
        () => this.fire('soundend'),
        () => this.reach('audioend'),
        () => this.tellFinal(utterance),
        ...(current.results === 'standard' ? [] : [() => this.tellFinal(utterance)]),
        () => this.end(),
      ]);
    }

    private listenForSpeech() {
      this.phase = 'capturing';
      if (queue.length > 0) return speakTo(this);
      this.timer = setTimeout(() => this.keepSilent(), current.silenceMs);
    }

    keepSilent() {
      this.phase = 'finishing';
      this.later([() => this.fail('no-speech')]);
    }

    /** Fires the event, unless the scenario has a fault at this point. */
    private reach(event: Fault['after']) {
      if (event !== 'nothing') this.fire(event);
      const fault = this.fault();
      if (fault?.after !== event) return;
      this.cancel();
      const { error } = fault;
      if (error !== null) this.later([() => this.fail(error)]);
    }

    private fault(): Fault | undefined {
      if (this.processLocally) return current.faults.onDevice;
      return this.track === 'track' ? current.faults.track : current.faults.microphone;
    }

    private fail(error: string) {
      if (this.isOpen) this.fire('audioend');
      this.fire('error', { error });
      this.end();
    }

    private end() {
      this.phase = 'idle';
      this.isOpen = false;
      this.cancel();
      if (active === this) active = null;
      if (current.end === 'fires') this.fire('end');
    }

    private tellInterim(interim: string) {
      if (!this.interimResults) return;
      const isStandard = current.results === 'standard';
      const entry = resultEntry([interim], [0], isStandard ? 'interim' : 'final');
      if (current.results !== 'android-entries') this.entries = [];
      this.entries.push(entry);
      this.fire('result', { resultIndex: 0, results: [...this.entries] });
    }

    private tellFinal({ transcripts, confidences }: TwinUtterance) {
      if (transcripts.length === 0) return this.fire('nomatch', { resultIndex: 0, results: [] });
      const kept = transcripts.slice(0, this.maxAlternatives);
      const scores = kept.map((_, index) => confidences?.[index] ?? Math.max(0.1, 0.92 - index * 0.1));
      if (current.results !== 'android-entries') this.entries = [];
      this.entries.push(resultEntry(kept, scores, 'final'));
      this.fire('result', { resultIndex: 0, results: [...this.entries] });
    }

    private fire(type: string, details: object = {}) {
      trace.push('error' in details ? `${type}:${String(details.error)}` : type);
      if (type === 'audiostart' || type === 'audioend') this.isOpen = type === 'audiostart';
      const event = Object.assign(new Event(type), details);
      const handler = (this as unknown as Record<string, unknown>)[`on${type}`];
      if (typeof handler === 'function') handler.call(this, event);
      this.dispatchEvent(event);
    }

    private cancel() {
      clearTimeout(this.timer);
      this.run++;
    }

    /** Runs one step per pace. A newer sequence or a fault cancels the older one. */
    private later(steps: readonly (() => void)[], then?: () => void) {
      this.cancel();
      const run = this.run;
      const next = (index: number) => {
        this.timer = setTimeout(() => {
          const step = steps[index];
          if (!step || run !== this.run) return;
          step();
          if (run !== this.run) return;
          if (index + 1 < steps.length) next(index + 1);
          else then?.();
        }, current.paceMs);
      };
      next(0);
    }
  }

  function take(recognition: Recognition) {
    active = recognition;
  }

  function speakTo(recognition: Recognition) {
    const utterance = queue.shift();
    if (utterance === undefined) return;
    if (utterance === null) recognition.keepSilent();
    else recognition.hear(typeof utterance === 'string' ? { transcripts: [utterance] } : utterance);
  }

  function growing(text: string): string[] {
    const words = text.split(' ');
    return words.map((_, index) => words.slice(0, index + 1).join(' '));
  }

  function resultEntry(transcripts: readonly string[], confidences: readonly number[], kind: 'interim' | 'final') {
    const alternatives = transcripts.map((transcript, index) => ({ transcript, confidence: confidences[index] ?? 0 }));
    return Object.assign(alternatives, { isFinal: kind === 'final' });
  }

  function stateError(reason: string): DOMException {
    return new DOMException(`Failed to execute 'start' on 'SpeechRecognition': ${reason}`, 'InvalidStateError');
  }

  function replace(holder: object, name: string, descriptor: PropertyDescriptor) {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, { configurable: true, ...descriptor });
    undo.push(() => {
      if (before) Object.defineProperty(holder, name, before);
      else delete (holder as Record<string, unknown>)[name];
    });
  }

  function addStatics() {
    Object.assign(Recognition, {
      available: async ({ langs, processLocally }: { langs: readonly string[]; processLocally?: boolean }) => {
        if (langs.length === 0) throw new TypeError('Langs array cannot be empty.');
        if (!processLocally || pack === 'installed') return 'available';
        return pack === 'unavailable' ? 'unavailable' : 'downloadable';
      },
      install: async () => {
        if (pack === 'downloadable') pack = 'installed';
        return pack === 'installed';
      },
    });
    replace(scope, 'SpeechRecognitionPhrase', {
      writable: true,
      value: class {
        constructor(
          readonly phrase: string,
          readonly boost: number = 1,
        ) {}
      },
    });
  }

  function addPage() {
    const page: object = scope.navigator ?? {};
    if (!scope.navigator) replace(scope, 'navigator', { value: page });
    const permissions = (page as { permissions?: { query(descriptor: object): Promise<object> } }).permissions;
    const media = (page as { mediaDevices?: object }).mediaDevices ?? {};
    const devices = async () => (current.microphone === 'present' ? [{ kind: 'audioinput' }] : []);
    const original = permissions?.query.bind(permissions);
    const query = async (descriptor: { name: string }) =>
      descriptor.name === 'microphone' ? { state: current.permission } : original?.(descriptor);
    if (permissions) replace(permissions, 'query', { value: query });
    else replace(page, 'permissions', { value: { query } });
    replace(media, 'enumerateDevices', { value: devices });
    if (!('mediaDevices' in page)) replace(page, 'mediaDevices', { value: media });
    const { isSecureContext, standalone, userAgent, forbids } = behavior.page;
    if (isSecureContext === false) replace(scope, 'isSecureContext', { value: false });
    if (standalone) replace(page, 'standalone', { value: true });
    if (userAgent !== undefined) replace(page, 'userAgent', { value: userAgent });
    if (forbids) {
      const policy = {
        features: () => ['microphone', 'on-device-speech-recognition'],
        allowsFeature: (feature: string) => !forbids.includes(feature),
      };
      if (!scope.document) replace(scope, 'document', { value: {} });
      replace(scope.document as object, 'featurePolicy', { value: policy });
    }
  }

  const hidden = ['SpeechRecognition', 'webkitSpeechRecognition', 'SpeechRecognitionPhrase'];
  for (const name of hidden) replace(scope, name, { writable: true, value: undefined });
  if (behavior.statics === 'present') addStatics();
  for (const name of behavior.constructors) replace(scope, name, { writable: true, value: Recognition });
  addPage();

  return {
    say(...said) {
      queue.push(...said);
      if (active?.phase === 'capturing') speakTo(active);
    },
    change(next) {
      current = next;
      pack = next.onDevice;
    },
    trace,
    get starts() {
      return starts;
    },
    get capturing() {
      return active?.isOpen ?? false;
    },
    remove() {
      for (const back of undo.toReversed()) back();
    },
  };
}
