import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawClips, type Clip } from './local-speech/drawClips';
import { openEngine, type Engine } from './local-speech/engines';
import { judge, toRecognize, type Heard, type Verdict } from './local-speech/listenToClip';
import { noAmounts, prompts, spokenAnswers, unrelated } from './local-speech/sentences';
import { inClearRoom } from './local-speech/rooms';
import type { Speaker } from './local-speech/speakers';
import { line, percentOf, quantileOf, tableRow, type Row } from './local-speech/tally';
import { answerSpeakers, otherSpeakers, voices, type VoiceGroup } from './local-speech/voices';
import { hearAnswer, takesAnAmount, type HeardAnswer } from '@payaloud/core/internal/spoken-amount';
import { en } from '@payaloud/core/languages/en';

/**
 * Prints one table per engine: what a payer gets in each room before any read-back, and the time and memory of an
 * utterance. A payer who is asked chooses the right amount if it is there, else none. Results are kept on disk
 * (`keptResults.ts`), so a run that was stopped goes on.
 *
 * - `PAYALOUD_SPEECH_MODEL` chooses engines: `moonshine,moonshine+8k,8k` by default.
 * - `PAYALOUD_SPEECH_ROOMS` chooses rooms, for example `clear,babble 20 dB`.
 * - `PAYALOUD_SPEECH_VOICES` chooses voices, for example `deciding`.
 * - `PAYALOUD_SPEECH_CLIPS` lists every clip and what was heard, if it is `all`; else only wrong ones are listed.
 */
const models = (process.env.PAYALOUD_SPEECH_MODEL ?? 'moonshine,moonshine+8k,8k').split(',');
const wanted = process.env.PAYALOUD_SPEECH_ROOMS?.split(',');
const listed = process.env.PAYALOUD_SPEECH_CLIPS ?? 'wrong';
const clipsInClear = {
  plain: 60,
  changed: 60,
  retuned: 100,
  unheard: 100,
  deciding: 60,
  person: 18,
  pausing: 24,
  pausingDeciding: 30,
} as const;
const drawn = process.env.PAYALOUD_SPEECH_VOICES?.split(',') ?? Object.keys(clipsInClear);
const rooms = drawClips(
  Object.fromEntries(Object.entries(clipsInClear).filter(([group]) => drawn.includes(group))),
).filter(({ room }) => wanted?.includes(room) ?? true);
const pausing: readonly VoiceGroup[] = ['pausing', 'pausingDeciding'];
const groups: readonly (readonly VoiceGroup[])[] = [
  ['plain', 'changed', 'retuned'],
  ['unheard'],
  ['deciding'],
  ['person'],
  pausing,
];
const here = Object.values(voices).flatMap(({ speakers }) => speakers);
for (const { name, missing } of here) if (missing) console.warn(`SKIPPED ${name}: ${missing}`);

/**
 * The least percentage of exact amounts of the plain voices. For Moonshine five points below the measurement on 26 and 27
 * November 2026, after a cough with both models of 2 December, for the small one three below that of 2 December. Rooms in which
 * nearly all amounts are refused have no floor.
 */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '8k': { clear: 50, 'babble 20 dB': 17, cough: 53 },
  'moonshine+8k': { clear: 70, cough: 61 },
  moonshine: {
    clear: 73,
    'white 20 dB': 58,
    'white 10 dB': 28,
    'babble 20 dB': 51,
    'babble 10 dB': 38,
    cough: 71,
  },
};
/**
 * The largest percentage of wrong amounts before read-back: two of 199 beside another amount that is 5 dB quieter, and in white
 * noise of 10 dB without the small model (2 December 2026). Moonshine alone does not look for a second voice.
 */
function maxWrong(model: string, room: string): number {
  if (room.startsWith('other amount')) return model === 'moonshine' ? 4 : 1.1;
  return model === 'moonshine+8k' ? 0 : 1.1;
}

describe.skipIf(here.every(({ missing }) => missing !== null)).each(models)('%s in rooms', (model) => {
  let engine: Engine | null = null;
  const lines: string[] = [];
  const notes: string[] = [];
  const times: number[] = [];
  /** Of clear amounts that Moonshine alone takes rightly. */
  const doubts: { readonly voice: string; readonly isDoubted: boolean }[] = [];

  async function listen({
    pcm,
    minorUnits,
  }: Pick<Clip, 'pcm'> & { readonly minorUnits: number | null }): Promise<
    Heard & { readonly alone?: Verdict | undefined }
  > {
    const sound = engine && toRecognize(engine.limits, pcm());
    if (!engine || !sound) return { verdict: 'refused', heard: '' };
    const { result, ms, alone } = await engine.recognize(sound, 'amount');
    if (minorUnits !== null) times.push(ms);
    return { ...judge(result, minorUnits), alone: alone && judge(alone, minorUnits).verdict };
  }

  function note(verdict: string, speaker: string, said: string, heard: string): void {
    if (verdict === 'wrong' || listed === 'all') notes.push(`${verdict}: ${speaker} said "${said}", heard "${heard}"`);
  }

  beforeAll(async () => {
    const before = process.memoryUsage.rss();
    engine = await openEngine(model);
    const clear = rooms.find(({ room }) => room === 'clear')?.clips[0]?.pcm();
    if (clear) await engine?.recognizeAnew(clear);
    lines.push(`Memory with the model: ${Math.round((process.memoryUsage.rss() - before) / 2 ** 20)} MB more`);
  }, 120_000);

  afterAll(() => {
    engine?.close();
    const [median, p95] = [0.5, 0.95].map((part) => (quantileOf(times, part) / 1000).toFixed(2));
    const mean = (times.reduce((sum, ms) => sum + ms, 0) / times.length / 1000).toFixed(2);
    lines.push(
      `Time of the processor: ${median} s median, ${mean} s mean, ${p95} s in 95 of 100 (${times.length} utterances)`,
    );
    const shares = [...new Set(doubts.map(({ voice }) => voice))].map((voice) => {
      const own = doubts.filter((one) => one.voice === voice);
      return { voice, asked: own.filter(({ isDoubted }) => isDoubted).length, of: own.length };
    });
    const asked = shares
      .filter((share) => share.asked > 0)
      .map((share) => `${share.asked} of ${share.of} ${share.voice}`);
    if (doubts.length > 0) lines.push(`The check doubts of ${doubts.length} right ones: ${asked.join(', ') || 'none'}`);
    if (engine) console.log([engine.name, line(columns), ...lines, ...notes].join('\n'));
  });

  it.for(rooms)('$room', async ({ room, clips }, context) => {
    if (!engine) return context.skip();
    const rows: Row[] = [];
    for (const clip of clips) {
      if (room !== 'clear' && pausing.includes(clip.group)) continue;
      const { verdict, heard, alone } = await listen(clip);
      rows.push({ group: clip.group, verdict });
      if (room === 'clear' && alone === 'exact')
        doubts.push({ voice: clip.speaker.name, isDoubted: verdict !== 'exact' });
      note(verdict, `${room}, ${clip.speaker.name}`, clip.said, heard);
    }
    lines.push(tableRow(room, rows, groups));
    expect(percentOf(rows, 'wrong')).toBeLessThanOrEqual(maxWrong(model, room));
    const plain = rows.filter(({ group }) => group === 'plain');
    const floor = plain.length > 0 ? (floors[model]?.[room] ?? 0) : 0;
    expect(percentOf(plain, 'exact')).toBeGreaterThanOrEqual(floor);
  });

  it('hears no amount in other sentences', async () => {
    const verdicts: string[] = [];
    for (const speaker of installed(otherSpeakers))
      for (const [seed, said] of sentences.entries()) {
        const pcm = () => inClearRoom(speaker.say(said), seed);
        const { verdict, heard } = await listen({ pcm, minorUnits: null });
        verdicts.push(verdict);
        if (verdict !== 'refused') note(verdict === 'wrong' ? 'wrong' : 'asked', speaker.name, said, heard);
      }
    const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
    lines.push(`No amount: ${verdicts.length} said, ${count('asked-other')} asked, ${count('wrong')} taken`);
    expect(count('wrong')).toBe(0);
  });

  async function answerTo(pcm: Float32Array) {
    const sound = engine && toRecognize(engine.limits, pcm);
    if (!engine || !sound) return null;
    const { result } = await engine.recognize(sound, 'answer');
    return result.kind === 'heard' ? hearAnswer(result.transcripts, en) : null;
  }

  it.each(Object.entries(answerSpeakers))('hears answers of %s', async (name, speakers) => {
    const counts = { right: 0, none: 0, other: 0, wrong: 0 };
    for (const speaker of installed(speakers))
      for (const [seed, [said, answer]] of spokenAnswers.entries()) {
        const heard = await answerTo(inClearRoom(speaker.say(said), seed));
        const verdict = judgeAnswer(heard, answer);
        counts[verdict] += 1;
        note(verdict, speaker.name, said, heard ?? '');
      }
    lines.push(
      `Answers, ${name}: ${counts.right} right, ${counts.none} not taken, ${counts.other} another that takes no amount, ${counts.wrong} wrongly one that does`,
    );
    expect(counts.wrong).toBe(0);
  });

  it('hears no answer in other sentences', async () => {
    const speakers = installed(otherSpeakers);
    const taken: string[] = [];
    for (const [index, said] of sentences.entries()) {
      const speaker = speakers[index % speakers.length];
      const heard = speaker ? await answerTo(inClearRoom(speaker.say(said), index)) : null;
      if (heard) taken.push(`${said}: ${heard}`);
    }
    lines.push(`No answer: ${sentences.length} said, ${taken.length} taken`);
    expect(taken).toEqual([]);
  });
});

/** `wrong`: a payer who meant something else has accepted or chosen an amount. */
function judgeAnswer(heard: HeardAnswer | null, meant: HeardAnswer): 'right' | 'none' | 'other' | 'wrong' {
  if (heard === null) return 'none';
  if (heard === meant) return 'right';
  return takesAnAmount(heard) ? 'wrong' : 'other';
}

function installed(speakers: readonly Speaker[]): Speaker[] {
  return speakers.filter(({ missing }) => missing === null);
}

const sentences = [...unrelated, ...prompts, ...noAmounts];
const columns = [
  'room',
  'voices seen before',
  'new voices',
  'deciding voices',
  'the person',
  'words one by one',
  'exact',
  'right after at most one answer',
  'wrong',
];
