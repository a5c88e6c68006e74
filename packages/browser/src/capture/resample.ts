/** Converts PCM to another sample rate, piece by piece. It keeps its state between pieces. */
export interface Resampler {
  push(pcm: Float32Array): Float32Array;
}

/**
 * A windowed-sinc resampler for any pair of rates (44,100, 48,000, 96,000 → 16,000). Needed because Firefox refuses an
 * AudioContext whose rate differs from the microphone's (https://bugzilla.mozilla.org/show_bug.cgi?id=1388586).
 * Band limit 0.45 of the lower rate; images and aliases are at least 60 dB down (tested).
 */
export function createResampler(fromHz: number, toHz: number): Resampler {
  if (fromHz === toHz) return { push: (pcm) => pcm };
  const ratio = fromHz / toHz;
  const kernel = createKernel(Math.max(1, ratio));
  let buffer = new Float32Array(kernel.halfWidth);
  /** Position of the next output sample in `buffer`. */
  let position = kernel.halfWidth;
  return {
    push(pcm) {
      buffer = concat(buffer, pcm);
      const count = Math.max(0, Math.floor((buffer.length - kernel.halfWidth - 1 - position) / ratio) + 1);
      const output = new Float32Array(count);
      for (let index = 0; index < count; index++) output[index] = kernel.at(buffer, position + index * ratio);
      position += count * ratio;
      const spent = Math.max(0, Math.floor(position) - kernel.halfWidth);
      buffer = buffer.slice(spent);
      position -= spent;
      return output;
    },
  };
}

interface Kernel {
  readonly halfWidth: number;
  at(signal: Float32Array, position: number): number;
}

const zeroCrossings = 20;
const stepsPerCrossing = 64;

function createKernel(scale: number): Kernel {
  const table = sincTable();
  const cutoff = 0.9;
  const halfWidth = Math.ceil((zeroCrossings * scale) / cutoff);
  const stepsPerSample = (stepsPerCrossing * cutoff) / scale;
  const gain = cutoff / scale;
  return {
    halfWidth,
    at(signal, position) {
      const first = Math.max(0, Math.ceil(position - halfWidth));
      const last = Math.min(signal.length - 1, Math.floor(position + halfWidth));
      let sum = 0;
      for (let index = first; index <= last; index++) {
        const steps = Math.abs(position - index) * stepsPerSample;
        const below = Math.floor(steps);
        const low = table[below] ?? 0;
        sum += (signal[index] ?? 0) * (low + (steps - below) * ((table[below + 1] ?? 0) - low));
      }
      return sum * gain;
    },
  };
}

/** One side of sin(πx)/(πx) under a Blackman window. */
function sincTable(): Float32Array {
  const steps = zeroCrossings * stepsPerCrossing;
  return Float32Array.from({ length: steps + 2 }, (_, index) => {
    if (index >= steps) return 0;
    const x = index / stepsPerCrossing;
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    const phase = (Math.PI * index) / steps;
    return sinc * (0.42 + 0.5 * Math.cos(phase) + 0.08 * Math.cos(2 * phase));
  });
}

function concat(head: Float32Array, tail: Float32Array): Float32Array<ArrayBuffer> {
  const whole = new Float32Array(head.length + tail.length);
  whole.set(head);
  whole.set(tail, head.length);
  return whole;
}
