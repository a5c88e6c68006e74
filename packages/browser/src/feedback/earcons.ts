import type { Earcon } from '@payaloud/core/announcement';

interface Tone {
  /** In Hz. */
  readonly pitch: number;
  /** In ms from the start of the earcon. */
  readonly at: number;
  readonly forMs: number;
}

/**
 * Rising: the microphone is open. Falling: it is closed. A chord: an outcome. All last under 300 ms and stay between
 * 500 and 1,100 Hz, which older ears hear and small loudspeakers play.
 */
export const earcons: Readonly<Record<Earcon, readonly Tone[]>> = {
  listening: [
    { pitch: 587, at: 0, forMs: 70 },
    { pitch: 880, at: 80, forMs: 90 },
  ],
  stopped: [
    { pitch: 880, at: 0, forMs: 70 },
    { pitch: 587, at: 80, forMs: 90 },
  ],
  outcome: [
    { pitch: 523, at: 0, forMs: 260 },
    { pitch: 784, at: 30, forMs: 230 },
    { pitch: 1047, at: 60, forMs: 200 },
  ],
};

/** About a third of full scale, so that speech right after it can be heard. */
const loudness = 0.3;
const rampS = 0.012;

export function playEarcon(context: BaseAudioContext, name: Earcon, volume: number): void {
  const tones = earcons[name];
  const out = new GainNode(context, { gain: (loudness * volume) / Math.sqrt(tones.length) });
  out.connect(context.destination);
  for (const { pitch, at, forMs } of tones) {
    const start = context.currentTime + at / 1_000;
    const end = start + forMs / 1_000;
    const tone = new OscillatorNode(context, { type: 'sine', frequency: pitch });
    const envelope = new GainNode(context, { gain: 0 });
    // Ramp both ends, because a tone that starts or stops abruptly clicks.
    envelope.gain.setValueAtTime(0, start);
    envelope.gain.linearRampToValueAtTime(1, start + rampS);
    envelope.gain.setValueAtTime(1, end - rampS);
    envelope.gain.linearRampToValueAtTime(0, end);
    tone.connect(envelope).connect(out);
    tone.start(start);
    tone.stop(end);
  }
}
