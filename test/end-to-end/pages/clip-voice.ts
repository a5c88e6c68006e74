import { clipVoice } from '@payaloud/browser/clip-voice';
import { describePaymentEvent, type PaymentEvent } from '@payaloud/core/announcement';
import { clipVocabulary, toClips } from '@payaloud/core/internal/clips';
import { describeNews, type PayeeNews } from '@payaloud/core/internal/received';
import { en } from '@payaloud/core/languages/en';
import { received as zhHansReceived } from '@payaloud/core/languages/zh-Hans/received';

// A page that speaks with clips and records the samples sent to its audio device.
let recorded: Float32Array[] = [];
const context = new AudioContext({ sampleRate: 16_000 });
const tap = context.createGain();
tap.connect(context.destination);
Object.defineProperty(context, 'destination', { value: tap });

/** Records on the audio thread. A busy page loses samples that it has to fetch itself. */
const recorder = `registerProcessor('recorder', class extends AudioWorkletProcessor {
  process([[samples]]) {
    if (samples) this.port.postMessage(samples.slice());
    return true;
  }
})`;

let recording: Promise<void> | null = null;

/** Once, because two recorders would write every sample twice. */
function record(): Promise<void> {
  recording ??= startRecorder();
  return recording;
}

async function startRecorder(): Promise<void> {
  await context.audioWorklet.addModule(URL.createObjectURL(new Blob([recorder], { type: 'text/javascript' })));
  const node = new AudioWorkletNode(context, 'recorder', { numberOfOutputs: 0 });
  node.port.addEventListener('message', ({ data }: MessageEvent<Float32Array>) => recorded.push(data));
  node.port.start();
  tap.connect(node);
}

const voice = clipVoice({ url: '/clips/en', audio: () => context });
const chineseVoice = clipVoice({ url: '/clips/zh-Hans', audio: () => context });

async function clipSamples(tag: string, phrase: string): Promise<Float32Array> {
  const { clips } = (await (await fetch(`/clips/${tag}/clips.json`)).json()) as { clips: Record<string, string> };
  const bytes = await (await fetch(`/clips/${tag}/${clips[phrase]}`)).arrayBuffer();
  return (await context.decodeAudioData(bytes)).getChannelData(0);
}

interface Spoken {
  readonly tag: string;
  readonly speech: string;
  readonly plain: string;
  readonly phrases: ReadonlySet<string>;
  /** A phrase that is not spoken. */
  readonly stranger: string;
}

/**
 * Speaks, then finds each clip in the recorded sound: its position in ms, and its similarity (1 is identical).
 * `stranger` is the similarity of a clip that was not spoken.
 */
async function measure({ tag, speech, plain, phrases, stranger }: Spoken) {
  const speaker = tag === 'en' ? voice : chineseVoice;
  await record();
  await page.speak('paid');
  await new Promise((resolve) => setTimeout(resolve, 300));
  recorded = [];
  const result = await speaker.speak(speech, { lang: tag, plain }).settled;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const sound = Float32Array.from(recorded.flatMap((part) => [...part]));
  const found = [];
  let from = 0;
  for (const piece of toClips(plain, phrases) ?? []) {
    if ('pause' in piece) continue;
    const clip = await clipSamples(tag, piece.phrase);
    const { at, alike } = bestMatch(sound, clip, from);
    found.push({ phrase: piece.phrase, ms: Math.round(at / 16), alike });
    from = at + clip.length;
  }
  const { alike } = bestMatch(sound, await clipSamples(tag, stranger), 0);
  const rms = Math.sqrt(sound.reduce((sum, x) => sum + x * x, 0) / sound.length);
  return { result, plain, found, stranger: alike, rms };
}

const page = {
  /** Spoken while the page loads. Later calls from the test count as the payer's own action. */
  early: voice.speak('paid', { lang: 'en' }).settled,
  describe: (event: PaymentEvent) => describePaymentEvent(event, en),
  speak: (text: string, plain?: string) => voice.speak(text, { lang: 'en', ...(plain ? { plain } : {}) }).settled,
  async stopSoon(text: string) {
    const utterance = voice.speak(text, { lang: 'en' });
    setTimeout(() => utterance.stop(), 700);
    return utterance.settled;
  },
  /** Says an outcome to the payer. */
  async speakAndMeasure(event: PaymentEvent) {
    const { speech = '', plain = '' } = describePaymentEvent(event, en);
    return measure({ tag: 'en', speech, plain, phrases: new Set(clipVocabulary(en, ['USD'])), stranger: 'declined' });
  },
  /** Says to the payee, in Chinese, what was received. */
  async receiveAndMeasure(news: PayeeNews) {
    const { speech = '', plain = '' } = describeNews(news, zhHansReceived);
    const phrases = new Set(clipVocabulary(zhHansReceived, ['CNY']));
    return measure({ tag: 'zh-Hans', speech, plain, phrases, stranger: '收到一笔款项' });
  },
};

/** Normalized cross-correlation in the two seconds after `from`. */
function bestMatch(sound: Float32Array, clip: Float32Array, from: number): { at: number; alike: number } {
  const own = clip.reduce((sum, x) => sum + x * x, 0);
  let best = { at: from, alike: 0 };
  for (let at = from; at < Math.min(from + 32_000, sound.length - clip.length); at += 1) {
    let product = 0;
    let energy = 0;
    for (let i = 0; i < clip.length; i += 1) {
      const x = sound[at + i] ?? 0;
      product += x * (clip[i] ?? 0);
      energy += x * x;
    }
    const alike = energy === 0 ? 0 : product / Math.sqrt(energy * own);
    if (alike > best.alike) best = { at, alike };
    if (alike > 0.99) break;
  }
  return best;
}

declare global {
  interface Window {
    clipPage: typeof page;
  }
}

window.clipPage = page;
