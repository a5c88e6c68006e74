import { loadVoiceBackground, type VoiceBackground } from '@payaloud/voiceprint';
import { beforeAll, describe, expect, it } from 'vitest';
import { digitVoices, hasVoices } from '../benchmarks/voiceprint/people';
import { quiet } from '../benchmarks/voiceprint/rooms';
import { enrollAll, tryAll, type Trial } from '../benchmarks/voiceprint/trials';

/** Two people from the benchmark, who are in neither the background nor any choice. */
describe.skipIf(!hasVoices)('voice match on recordings', () => {
  let background: VoiceBackground;
  let trials: readonly Trial[];

  beforeAll(async () => {
    background = await loadVoiceBackground();
    const people = digitVoices().filter(({ name }) => ['george', 'lucas'].includes(name));
    const [first] = people;
    const words = first?.words ?? [];
    const enrolled = enrollAll(people, background, { words, rounds: 3 });
    expect(enrolled).toHaveLength(2);
    trials = tryAll(people, enrolled, background, [quiet], { words, length: 6, fromTake: 3, own: 5, others: 5 });
  });

  it('scores each answer of six digits by its owner higher than any by the other', () => {
    const own = trials.filter(({ owner, by }) => owner === by).map(({ score }) => score);
    const others = trials.filter(({ owner, by }) => owner !== by).map(({ score }) => score);
    expect(Math.min(...own)).toBeGreaterThan(Math.max(...others));
  });

  it('never puts the other into the band "match"', () => {
    const others = trials.filter(({ owner, by }) => owner !== by);
    expect(others).toHaveLength(10);
    for (const { score } of others) expect(score).toBeLessThan(background.bands.match);
  });
});
