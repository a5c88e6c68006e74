import { describe, expect, it } from 'vitest';
import { silence, voice } from '../test-support/voices';
import { roomOf } from './roomOf';

/** A second of voice after a second of a hum with this amplitude. */
function afterHum(amplitude: number): Float32Array {
  const hum = silence(1).map((_, at) => amplitude * Math.sin(at));
  return Float32Array.from([...hum, ...voice(1)]);
}

describe('roomOf', () => {
  it('is noisy if the voice is less than 30 dB above what is heard before it', () => {
    expect(roomOf(afterHum(0.0005))).toBe('quiet');
    expect(roomOf(afterHum(0.02))).toBe('noisy');
  });
});
