import {
  embeddingVerifier,
  enrollVoice,
  gaussianVerifier,
  matchVoice,
  parseVoiceTemplate,
  type SpeakerVerifier,
} from '@payaloud/voiceprint';
import { describe, expect, it, vi } from 'vitest';
import { inCondition } from '../features/conditions';
import { payer, impostor, syntheticBackground } from '../test-support/syntheticBackground';
import { saySyllables } from '../test-support/syntheticVoice';

const rounds = [1, 2, 3].map((take) => saySyllables(payer, take));

/** A stand-in for a neural model: the angle follows how high the sound is. */
const height = async (pcm: Float32Array) => {
  const steps = pcm.map((sample, at) => sample - (pcm[at - 1] ?? 0));
  const angle = 12 * Math.sqrt(power(steps) / power(pcm));
  return Float32Array.of(3 * Math.cos(angle), 3 * Math.sin(angle));
};
const power = (pcm: Float32Array) => pcm.reduce((sum, sample) => sum + sample * sample, 0);

const bands = { match: 0.95, mismatch: 0.9 };
const createEmbedding = (embed = height) => embeddingVerifier({ model: 'height-1', embed, bands });

async function enroll(verifier: SpeakerVerifier) {
  const enrolled = await verifier.enroll(rounds);
  if (!enrolled.ok) throw new Error(enrolled.reason);
  return enrolled.template;
}

describe('a model that the app brings', () => {
  it('matches the payer and not another voice, by the cosine of its embeddings', async () => {
    const verifier = createEmbedding();
    const template = await enroll(verifier);
    expect(template).toMatchObject({ model: 'height-1', version: 1 });
    expect(Math.hypot(...template.values)).toBeCloseTo(1, 6);
    expect(await verifier.match(template, saySyllables(payer, 9))).toMatchObject({ band: 'match' });
    const unlike = await verifier.match(template, saySyllables(impostor, 9));
    expect(unlike).toMatchObject({ kind: 'compared', band: 'mismatch' });
  });

  it('gets all clips of a prompt as one utterance', async () => {
    const embed = vi.fn(height);
    const verifier = createEmbedding(embed);
    const [clip = new Float32Array()] = saySyllables(payer, 9);
    await verifier.match(await enroll(verifier), [clip.slice(0, 30_000), clip.slice(30_000)]);
    expect(embed).toHaveBeenLastCalledWith(clip);
  });

  it('refuses what it cannot enroll, without running the model where it need not', async () => {
    const embed = vi.fn(height);
    const verifier = createEmbedding(embed);
    expect(await verifier.enroll(rounds.slice(1))).toEqual({ ok: false, reason: 'too-few' });
    expect(await verifier.enroll([...rounds, ...rounds])).toEqual({ ok: false, reason: 'too-many' });
    const short = [...rounds.slice(1), saySyllables(payer, 3, 2)];
    expect(await verifier.enroll(short)).toEqual({ ok: false, reason: 'too-short', round: 2 });
    expect(embed).not.toHaveBeenCalled();
    const mixed = [rounds[0]!, saySyllables(impostor, 2), rounds[2]!];
    expect(await verifier.enroll(mixed)).toMatchObject({ ok: false, reason: 'not-one-voice' });
  });

  it('does not compare too little speech, or a template of another model or size', async () => {
    const verifier = createEmbedding();
    const template = await enroll(verifier);
    const clips = saySyllables(payer, 9);
    expect(await verifier.match(template, [])).toEqual({ kind: 'not-compared', reason: 'too-short' });
    const noisy = inCondition(clips, 'noise-10', 5);
    expect(await verifier.match(template, noisy)).toEqual({ kind: 'not-compared', reason: 'noisy' });
    const otherModel = { kind: 'not-compared', reason: 'other-model' };
    expect(await verifier.match({ ...template, model: 'height-2' }, clips)).toEqual(otherModel);
    expect(await verifier.match({ ...template, values: new Float32Array(3) }, clips)).toEqual(otherModel);
  });

  it('is unsure if the model gives no numbers, and rejects if the model does', async () => {
    const template = await enroll(createEmbedding());
    const broken = createEmbedding(async () => Float32Array.of(NaN, NaN));
    expect(await broken.match(template, saySyllables(payer, 9))).toMatchObject({ band: 'unsure' });
    const failing = createEmbedding(() => Promise.reject(new Error('No memory')));
    await expect(failing.match(template, saySyllables(payer, 9))).rejects.toThrow('No memory');
  });

  it.each([
    { match: 0.2, mismatch: 0.5 },
    { match: 1.5, mismatch: 0.5 },
    { match: 0.5, mismatch: NaN },
  ])('throws if its bands make no sense: %j', (wrong) => {
    expect(() => embeddingVerifier({ model: 'm', embed: height, bands: wrong })).toThrow(
      expect.objectContaining({ name: 'PayaloudVoiceprintError', code: 'bad-bands' }),
    );
  });
});

describe('the Gaussian verifier', () => {
  it('loads its background at the first use', async () => {
    const background = syntheticBackground();
    const loadBackground = vi.fn(async () => background);
    const verifier = gaussianVerifier({ loadBackground });
    expect(loadBackground).not.toHaveBeenCalled();
    const enrolled = await verifier.enroll(rounds.slice(1));
    expect(enrolled).toEqual({ ok: false, reason: 'too-few' });
    expect(loadBackground).toHaveBeenCalledTimes(1);
  });

  it('makes templates of 10 kB with the background that ships', async () => {
    const enrolled = await gaussianVerifier().enroll(rounds);
    expect(enrolled).toMatchObject({
      ok: true,
      template: { model: expect.stringMatching(/^gaussian-[0-9a-f]{8}-[01]$/) },
    });
    expect(enrolled.ok && enrolled.template.values.byteLength).toBe(9_728);
  });

  it('lets the page answer while it enrolls, and does what enrollVoice and matchVoice do', async () => {
    const background = syntheticBackground();
    let answers = 0;
    const clock = {
      after(_ms: number, run: () => void) {
        answers += 1;
        queueMicrotask(run);
        return () => {};
      },
    };
    const verifier = gaussianVerifier({ loadBackground: async () => background, clock });
    const enrolled = await verifier.enroll(rounds);
    expect(answers).toBeGreaterThanOrEqual(rounds.length);
    expect(enrolled).toEqual(enrollVoice(rounds, background));
    if (!enrolled.ok) throw new Error(enrolled.reason);
    const clips = saySyllables(payer, 9);
    expect(await verifier.match(enrolled.template, clips)).toEqual(matchVoice(enrolled.template, clips, background));
  });

  it('rejects if its background cannot be loaded', async () => {
    const verifier = gaussianVerifier({ loadBackground: () => Promise.reject(new Error('Offline')) });
    await expect(verifier.enroll(rounds)).rejects.toThrow('Offline');
  });
});

describe('a stored template', () => {
  const template = { version: 1, model: 'height-1', values: Float32Array.of(0.6, 0.8), speechMs: 9_000 };

  it('is read as it was stored', () => {
    expect(parseVoiceTemplate(structuredClone(template))).toEqual(template);
    expect(parseVoiceTemplate({ ...template, note: 'added' })).toEqual(template);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'template'],
    ['another version', { ...template, version: 2 }],
    ['no model', { ...template, model: undefined }],
    ['no values', { ...template, values: new Float32Array() }],
    ['values of another kind', { ...template, values: [0.6, 0.8] }],
    ['values that are not numbers', { ...template, values: Float32Array.of(NaN, 0.8) }],
    ['no length', { ...template, speechMs: '9000' }],
  ])('is null if there is %s', (_, stored) => {
    expect(parseVoiceTemplate(stored)).toBeNull();
  });
});
