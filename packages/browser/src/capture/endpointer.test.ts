import { describe, expect, it } from 'vitest';
import { createEndpointer, type EndpointerEvent, type EndpointerOptions } from './endpointer';

const rate = 16_000;
let noiseState = 1;

/** Noise from a fixed seed. `decibel` is dB of full scale before pre-emphasis. */
function noise(seconds: number, decibel: number): Float32Array {
  const gain = 10 ** (decibel / 20) * Math.sqrt(3);
  return Float32Array.from({ length: seconds * rate }, () => {
    noiseState = (Math.imul(noiseState, 1_103_515_245) + 12_345) | 0;
    return gain * ((noiseState >>> 8) / 8_388_608 - 1);
  });
}

/** A stand-in for speech: a harmonic sound with syllables, over room noise. */
function speech(seconds: number, room = -70, swing = 0.4): Float32Array {
  return noise(seconds, room).map((sample, index) => {
    const time = index / rate;
    const syllable = 1 - swing + swing * Math.sin(2 * Math.PI * 4 * time);
    const voice = [1, 2, 3, 5, 8].reduce((sum, harmonic) => sum + Math.sin(2 * Math.PI * 160 * harmonic * time) / 5, 0);
    return sample + 0.3 * syllable * voice;
  });
}

function listen(pieces: readonly Float32Array[], options: EndpointerOptions = {}): EndpointerEvent[] {
  const endpointer = createEndpointer(options);
  return pieces.flatMap((piece) => endpointer.push(piece));
}

function utteranceIn(events: readonly EndpointerEvent[]) {
  const event = events.find(({ kind }) => kind === 'utterance');
  return event?.kind === 'utterance' ? event.utterance : undefined;
}

describe('createEndpointer', () => {
  it('finds an utterance between silences, with half a second on each side', () => {
    const events = listen([noise(1, -70), speech(1.5), noise(2, -70)]);
    expect(events.map(({ kind }) => kind)).toEqual(['speech-started', 'utterance']);
    expect((utteranceIn(events)?.pcm.length ?? 0) / rate).toBeCloseTo(2.5, 0);
  });

  it('does not end at a pause shorter than pauseMs', () => {
    const pieces = [noise(0.6, -70), speech(0.8), noise(1.2, -70), speech(0.8), noise(2.5, -70)];
    expect((utteranceIn(listen(pieces, { pauseMs: 1_500 }))?.pcm.length ?? 0) / rate).toBeGreaterThan(3.2);
    expect((utteranceIn(listen(pieces, { pauseMs: 600 }))?.pcm.length ?? 9e9) / rate).toBeLessThan(2);
  });

  it('shortens long pauses to a second without lowering the signal-to-noise ratio', () => {
    const slow = [
      noise(0.6, -70),
      speech(0.8),
      noise(2.5, -70),
      speech(0.8),
      noise(2.5, -70),
      speech(0.8),
      noise(4, -70),
    ];
    const utterance = utteranceIn(listen(slow, { pauseMs: 3_000 }));
    const quick = utteranceIn(listen([noise(0.6, -70), speech(2.4), noise(4, -70)]));
    expect((utterance?.pcm.length ?? 0) / rate).toBeCloseTo(3 * 0.8 + 2 * 1 + 1, 0);
    expect(Math.abs((utterance?.signalToNoise ?? 0) - (quick?.signalToNoise ?? 99))).toBeLessThan(3);
  });

  it('reports no-speech if nobody speaks within noSpeechMs', () => {
    expect(listen([noise(3, -60)], { noSpeechMs: 2_000 })).toEqual([{ kind: 'no-speech' }]);
  });

  it('finds words in white noise 5 dB below them', () => {
    const loud = -29;
    const utterance = utteranceIn(listen([noise(1, loud), speech(1.5, loud), noise(2, loud)]));
    expect((utterance?.pcm.length ?? 0) / rate).toBeCloseTo(2.5, 0);
  });

  it('does not take white noise for speech', () => {
    expect(listen([noise(8, -29)])).toEqual([{ kind: 'no-speech' }]);
  });

  it('ends although somebody farther away goes on speaking', () => {
    const farther = speech(2, -60, 0.3).map((sample) => sample / 16);
    expect(listen([farther, speech(1.5, -84), farther]).map(({ kind }) => kind)).toEqual([
      'speech-started',
      'utterance',
    ]);
  });

  it('goes on when the payer gets quieter', () => {
    const quieter = speech(1.2).map((sample) => sample / 10);
    const utterance = utteranceIn(listen([noise(1, -70), speech(1.5), quieter, noise(2, -70)]));
    expect((utterance?.pcm.length ?? 0) / rate).toBeGreaterThan(3.4);
  });

  it('does not take a click for speech', () => {
    const click = Float32Array.from({ length: 320 }, (_, index) => (index % 2 === 0 ? 0.5 : -0.5));
    expect(listen([noise(1, -70), click, noise(2, -70)])).toEqual([]);
  });

  it('ends an utterance that never pauses', () => {
    const utterance = utteranceIn(listen([noise(0.5, -70), speech(6)], { maxMs: 3_000 }));
    expect((utterance?.pcm.length ?? 0) / rate).toBeLessThan(4.1);
  });

  it('emits nothing after its last event', () => {
    expect(listen([noise(0.5, -70), speech(1), noise(2, -70), speech(1), noise(2, -70)])).toHaveLength(2);
  });

  it('returns the speech so far when the payer presses stop', () => {
    const endpointer = createEndpointer();
    endpointer.push(noise(0.5, -70));
    endpointer.push(speech(1));
    expect(endpointer.finish().kind).toBe('utterance');
  });

  it('reports no-speech if stop comes before a word', () => {
    const endpointer = createEndpointer();
    endpointer.push(noise(0.5, -70));
    expect(endpointer.finish()).toEqual({ kind: 'no-speech' });
  });

  it('gives the same result however the stream is split', () => {
    const stream = [noise(1, -70), speech(1), noise(1.5, -70)].flatMap((piece) => [...piece]);
    const whole = utteranceIn(listen([Float32Array.from(stream)]));
    const cut = Array.from({ length: Math.ceil(stream.length / 777) }, (_, index) =>
      Float32Array.from(stream.slice(index * 777, index * 777 + 777)),
    );
    expect(utteranceIn(listen(cut))?.pcm).toEqual(whole?.pcm);
  });

  it('measures the room before the first word, and the signal-to-noise ratio afterwards', () => {
    const quiet = createEndpointer();
    const loud = createEndpointer();
    expect(quiet.roomLoudness()).toBeNull();
    quiet.push(noise(0.5, -70));
    loud.push(noise(0.5, -25));
    expect(quiet.roomLoudness()).toBeLessThan(-60);
    expect(loud.roomLoudness()).toBeGreaterThan(-30);
    const near = utteranceIn(listen([noise(1, -70), speech(1), noise(2, -70)]));
    const far = utteranceIn(listen([noise(1, -45), speech(1, -45), noise(2, -45)]));
    expect(near?.signalToNoise).toBeGreaterThan((far?.signalToNoise ?? 99) + 10);
  });
});
