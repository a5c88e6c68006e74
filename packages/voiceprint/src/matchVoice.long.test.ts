import {
  enrollVoice,
  matchVoice,
  PayaloudVoiceprintError,
  type VoiceBackground,
  type VoiceTemplate,
} from '@payaloud/voiceprint';
import { scoreVoices, trainBackground } from '@payaloud/voiceprint/training';
import { describe, expect, it } from 'vitest';
import { inCondition } from './features/conditions';
import { voiceFeaturesOf } from './features/voiceFeatures';
import { bandOf, bandsInRoom } from './bandOf';
import { seededNormal } from './features/seededRandom';
import { adaptMeans } from './mixture/adaptMeans';
import { countRows, emptyStatistics } from './mixture/statistics';
import { payer, impostor, syntheticBackground } from './test-support/syntheticBackground';
import { adaptedVoice, scoreRows } from './scoreRows';
import { saySyllables, type SyntheticVoice } from './test-support/syntheticVoice';

const background = syntheticBackground();
const rounds = [1, 2, 3].map((take) => saySyllables(payer, take));
const answer = saySyllables(payer, 9);
const template = enrolledIn(background);

function enrolledIn(own: VoiceBackground, voice = payer): VoiceTemplate {
  const enrollment = enrollVoice(
    [1, 2, 3].map((take) => saySyllables(voice, take)),
    own,
  );
  if (!enrollment.ok) throw new Error(enrollment.reason);
  return enrollment.template;
}

describe('a voice', () => {
  it('matches another saying by the same voice, and not one by another', () => {
    expect(matchVoice(template, answer, background)).toMatchObject({
      kind: 'compared',
      band: 'match',
    });
    expect(matchVoice(template, saySyllables(impostor, 9), background)).toMatchObject({ band: 'mismatch' });
  });

  it('has the same score in one clip, in several, and twice over', () => {
    const [clip = new Float32Array()] = answer;
    const score = (clips: Float32Array[]) => scoreVoices([template], clips, background)[0]!;
    expect(score([clip, clip])).toBeCloseTo(score([clip]), 9);
    const middle = 4 * 8_000 + 1_200;
    expect(score([clip.slice(0, middle), clip.slice(middle)])).toBeCloseTo(score([clip]), 1);
    const matched = matchVoice(template, [clip], background);
    expect(matched.kind === 'compared' && matched.score).toBeCloseTo(score([clip]), 12);
  });

  it('is scored beside its distance from people in general, so its owner scores alike however unusual it is', () => {
    const { means } = background.mixtures[0]!;
    const halfway = { ...template, values: template.values.map((value, at) => (value + means[at]!) / 2) };
    const [whole = NaN, half = NaN] = scoreVoices([template, halfway], rounds[0]!, background);
    // Half as far from the background: more than half of the ratio is left, but only a quarter of the distance's square.
    expect(half).toBeGreaterThan(whole);
  });

  it('never matches a template that is hardly different from the background', () => {
    const { means } = background.mixtures[0]!;
    for (const share of [0, 0.001, 0.02]) {
      const near = {
        ...template,
        values: template.values.map((value, at) => means[at]! + share * (value - means[at]!)),
      };
      expect(matchVoice(near, answer, background)).not.toMatchObject({ band: 'match' });
    }
  });

  it('is not compared if there is less than half a second of speech', () => {
    expect(matchVoice(template, [new Float32Array(16_000)], background)).toEqual(tooShort);
    expect(matchVoice(template, [], background)).toEqual(tooShort);
    expect(matchVoice(template, saySyllables(payer, 9, 1), background)).toEqual(tooShort);
  });

  it.each([
    ['noisy', inCondition(answer, 'noise-10', 5)],
    ['clipped', answer.map((pcm) => pcm.map((sample) => Math.max(-1, Math.min(1, 20 * sample))))],
    ['too-quiet', answer.map((pcm) => pcm.map((sample) => sample / 100))],
  ] as const)('is not compared if the answer is %s', (reason, clips) => {
    expect(matchVoice(template, clips, background)).toEqual({ kind: 'not-compared', reason });
  });

  it('is not compared with a template of another background', () => {
    const otherModel = { kind: 'not-compared', reason: 'other-model' };
    const renamed = { ...template, model: 'gaussian-00000000' };
    expect(matchVoice(renamed, answer, background)).toEqual(otherModel);
    const cut = { ...template, values: template.values.slice(1) };
    expect(matchVoice(cut, answer, background)).toEqual(otherModel);
  });

  it('never matches if the sound or the template has values that are not numbers', () => {
    const [clip = new Float32Array()] = answer;
    const broken = clip.map((sample, at) => (at === 9_000 ? NaN : sample));
    expect(matchVoice(template, [broken], background)).not.toMatchObject({ band: 'match' });
    const empty = { ...template, values: template.values.map(() => NaN) };
    expect(matchVoice(empty, [clip], background)).not.toMatchObject({ band: 'match' });
  });
});

const tooShort = { kind: 'not-compared', reason: 'too-short' };

describe('a background of two groups', () => {
  const groups = trainBackground([crowd([0.94, 1, 1.06], 110), crowd([1.14, 1.2, 1.26], 200)], {
    components: 8,
    bands: { match: 0.3, mismatch: -1 },
  });
  const templates = new Map([payer, impostor].map((voice) => [voice, enrolledIn(groups, voice)]));
  const templateOf = (voice: SyntheticVoice) => templates.get(voice) ?? expect.unreachable();

  it('is adapted in the group that is nearer to the voice, which the template names', () => {
    expect(templateOf(payer).model).toBe(`${groups.id}-0`);
    expect(templateOf(impostor).model).toBe(`${groups.id}-1`);
  });

  it('is not compared with a template of a group that it does not have', () => {
    const renamed = { ...templateOf(payer), model: `${groups.id}-2` };
    expect(matchVoice(renamed, answer, groups)).toEqual({ kind: 'not-compared', reason: 'other-model' });
  });

  it('takes a score against the group that explains the answer better', () => {
    const voice = adaptedVoice(templateOf(payer), groups)!;
    for (const speaker of [payer, impostor]) {
      const rows = voiceFeaturesOf(saySyllables(speaker, 9), groups.settings);
      const [both = NaN] = scoreRows(rows, [voice], groups.mixtures);
      const alone = groups.mixtures.map((group) => scoreRows(rows, [voice], [group])[0] ?? NaN);
      expect(both).toBe(Math.min(...alone));
      expect(alone.indexOf(both)).toBe(speaker === payer ? 0 : 1);
    }
  });
});

/** Three takes of each voice. */
function crowd(throats: readonly number[], pitchHz: number): Float32Array[][] {
  return throats.flatMap((throat) => [1, 2, 3].map((take) => saySyllables({ throat, pitchHz }, 40 + take)));
}

describe('bands', () => {
  const bands = { match: 0.5, mismatch: 0.2 };
  it.each([
    [0.5, 'match'],
    [0.499, 'unsure'],
    [0.2, 'unsure'],
    [0.199, 'mismatch'],
    [Infinity, 'match'],
    [-Infinity, 'mismatch'],
    [NaN, 'unsure'],
  ] as const)('put %d into %s', (score, band) => {
    expect(bandOf(score, bands)).toBe(band);
  });

  it('begin lower in noise, if the model says where', () => {
    expect(bandsInRoom(29.9, { ...bands, matchInNoise: 0.4 })).toEqual({ match: 0.4, mismatch: 0.2 });
    expect(bandsInRoom(30, { ...bands, matchInNoise: 0.4 })).toEqual(bands);
    expect(bandsInRoom(20, bands)).toEqual(bands);
  });

  it('are those of the room in which the answer was given', () => {
    const normal = seededNormal(3);
    const noisy = answer.map((pcm) => pcm.map((sample) => sample + 0.004 * normal()));
    const inNoise = (matchInNoise: number) =>
      matchVoice(template, noisy, { ...background, bands: { match: 99, matchInNoise, mismatch: -99 } });
    expect([inNoise(-99), inNoise(99)]).toEqual([
      expect.objectContaining({ band: 'match' }),
      expect.objectContaining({ band: 'unsure' }),
    ]);
    const inQuiet = matchVoice(template, answer, {
      ...background,
      bands: { match: 99, matchInNoise: -99, mismatch: -99 },
    });
    expect(inQuiet).toMatchObject({ band: 'unsure' });
  });
});

describe('enrollment', () => {
  it('makes a template as large as the means of the background, with the length of the speech', () => {
    expect(template).toMatchObject({ version: 1, model: `${background.id}-0` });
    expect(template.values).toHaveLength(16 * 38);
    // Three rounds of eight words of 0.35 s.
    expect(template.speechMs).toBeGreaterThan(6_500);
    expect(template.speechMs).toBeLessThan(10_000);
  });

  it('gives the same template each time', () => {
    expect(enrolledIn(background)).toEqual(template);
  });

  it('survives structured cloning, as IndexedDB does it', () => {
    const clips = answer;
    expect(matchVoice(structuredClone(template), clips, background)).toEqual(matchVoice(template, clips, background));
  });

  it('needs three to five rounds', () => {
    expect(enrollVoice(rounds.slice(1), background)).toEqual({ ok: false, reason: 'too-few' });
    const six = [1, 2, 3, 4, 5, 6].map((take) => saySyllables(payer, take));
    expect(enrollVoice(six, background)).toEqual({ ok: false, reason: 'too-many' });
    expect(enrollVoice(six.slice(1), background)).toMatchObject({ ok: true });
  });

  it('refuses a round with less than 1.5 s of speech, and names it', () => {
    const [first = [], second = []] = rounds;
    const short = enrollVoice([first, saySyllables(payer, 4, 3), second], background);
    expect(short).toEqual({ ok: false, reason: 'too-short', round: 1 });
  });

  it('refuses a round by another voice, and names it', () => {
    const [first = [], second = []] = rounds;
    const mixed = enrollVoice([first, second, saySyllables(impostor, 3)], background);
    expect(mixed).toEqual({ ok: false, reason: 'not-one-voice', round: 2 });
  });

  it('counts each frame of speech once, a fifth of it in each of the five conditions', () => {
    const { settings } = background;
    const mixture = background.mixtures[0]!;
    const statistics = emptyStatistics(mixture);
    for (const [round, clips] of rounds.entries())
      for (const condition of ['as-heard', 'quieter', 'telephone', 'noise-20', 'noise-10'] as const) {
        const rows = voiceFeaturesOf(inCondition(clips, condition, 1_000 * (round + 1)), settings);
        countRows(mixture, rows, statistics, 0.2);
      }
    const expected = adaptMeans(mixture, statistics, settings.relevance);
    for (const [at, value] of template.values.entries()) expect(value).toBeCloseTo(expected[at]!, 4);
  });

  it('makes the payer in noise more like themselves than a quiet set-up alone would', () => {
    const { settings } = background;
    const mixture = background.mixtures[0]!;
    const statistics = emptyStatistics(mixture);
    for (const clips of rounds) countRows(mixture, voiceFeaturesOf(clips, settings), statistics);
    const quiet = { ...template, values: adaptMeans(mixture, statistics, settings.relevance) };
    const [robust = 0, plain = 0] = scoreVoices([template, quiet], inCondition(answer, 'noise-10', 77), background);
    expect(robust).toBeGreaterThan(plain);
  });
});

it('a template of another background has no score', () => {
  const other = { ...template, model: 'gaussian-of-others' };
  expect(() => scoreVoices([template, other], answer, background)).toThrow(
    expect.objectContaining({ code: 'other-background' }),
  );
  expect(() => scoreVoices([other], answer, background)).toThrow(PayaloudVoiceprintError);
});

it('a background needs at least as many rows as it has components', () => {
  expect(() => trainBackground([[saySyllables(payer, 1, 1)]], { components: 500 })).toThrow(
    expect.objectContaining({ code: 'too-few-rows' }),
  );
});
