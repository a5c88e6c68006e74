import { babble } from '../local-speech/noise';
import { unrelated } from '../local-speech/sentences';
import { fliteSpeaker } from '../local-speech/speakers';
import { createListener, inRoom, judge, teach, type Verdict } from './dialog';
import type { Person } from './people';

/** Words said one by one, with a pause after each, like the words of an amount. None rhymes with a digit. */
const wordLists = [
  'ticket window',
  'apple table summer',
  'coffee sugar milk bread',
  'monday morning',
  'yellow paper',
  'garden music river',
  'chair lamp',
  'orange bottle doctor',
  'street house bridge',
  'cloud rain',
  'hammer pencil mirror',
  'dog cat horse bird',
].map((list) => list.split(' '));

/** Counts the engine's results for sound without an amount, partly in the payer's own voice. `exact` is always 0. */
export async function hearNoAmounts(person: Person): Promise<Record<string, Record<Verdict, number>>> {
  const listen = await createListener(person, teach(person));
  const hear = async (clips: readonly Float32Array[][]) => {
    const counts = { exact: 0, asked: 0, refused: 0, wrong: 0 };
    for (const [index, words] of clips.entries())
      counts[judge(await listen(inRoom(words, 50, index + 1)), person, null)] += 1;
    return counts;
  };
  return {
    sentences: await hear(unrelated.map((sentence) => [person.say(sentence, 0)])),
    words: await hear(wordLists.map((list) => list.map((word) => person.say(word, 0)))),
    babble: await hear(Array.from({ length: 12 }, (_, index) => [murmur(index + 1)])),
  };
}

/** Four seconds of babble by six talkers. */
function murmur(seed: number): Float32Array {
  talkers ??= unrelated.slice(0, 12).map((sentence) => fliteSpeaker('rms').say(sentence));
  return babble(talkers, 64_000, seed).map((sample) => sample * 0.05);
}

let talkers: readonly Float32Array[] | undefined;
