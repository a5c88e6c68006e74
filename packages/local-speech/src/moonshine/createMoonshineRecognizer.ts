import type { HearingLanguage } from '@payaloud/core/languages';
import { addNoise } from '../noise/addNoise';
import type { Task } from '../grammar/taskGrammar';
import type { Recognition } from '../worker/protocol';
import { beamSearch, type Hearing, type SearchOptions } from './beamSearch';
import { decide, minAsked } from './decide';
import { meaningOf } from './meaningOf';
import type { MoonshineModel } from './moonshineModel';
import { createTextAutomaton } from './textAutomaton';
import { createTokenPaths } from './tokenPaths';
import { writtenTexts } from './writtenTexts';

export interface MoonshineRecognizer {
  /** Recognizes one utterance of mono PCM at 16 kHz. */
  recognize(pcm: Float32Array, task: Task, currency?: string): Promise<Recognition>;
  /** The texts and their probabilities, for benchmark tables. */
  hear(pcm: Float32Array, task: Task, currency?: string): Promise<Hearing>;
  delete(): void;
}

/**
 * Lets the model write what it hears, and beside it the likeliest texts that an amount or an answer can have. `decide`
 * compares the two.
 *
 * @param pieces the tokenizer's pieces by number.
 * @param end the token that ends a text. Default: Moonshine's `</s>`.
 */
export function createMoonshineRecognizer(
  model: MoonshineModel,
  pieces: readonly string[],
  language: HearingLanguage,
  end = 2,
): MoonshineRecognizer {
  const kept = new Map<string, Pick<SearchOptions, 'automaton' | 'pathsFrom'>>();

  function textsFor(task: Task, currency: string): Pick<SearchOptions, 'automaton' | 'pathsFrom'> {
    const key = `${task} ${currency}`;
    const known = kept.get(key);
    if (known) return known;
    const automaton = createTextAutomaton(writtenTexts(task, language, currency));
    const made = { automaton, pathsFrom: createTokenPaths(pieces, automaton) };
    kept.set(key, made);
    return made;
  }

  async function hear(pcm: Float32Array, task: Task, currency = usual): Promise<Hearing> {
    const maxTokens = Math.min(tokenLimit, Math.ceil((pcm.length / 16_000) * tokensPerSecond));
    // The likeliest digits are compared with those that the page asked for, however unlikely they are.
    const minLogP = task === 'prompted-digits' ? -Infinity : minAsked;
    const options = { ...textsFor(task, currency), pieces, end, maxTokens, minLogP };
    return beamSearch(await model.encode(addNoise(pcm)), options);
  }

  return {
    hear,
    async recognize(pcm, task, currency = usual) {
      const hearing = await hear(pcm, task, currency);
      if (task === 'prompted-digits') return likeliestDigits(hearing);
      return decide(hearing, meaningOf(task, language, currency));
    },
    delete: () => void model.release().catch(ignore),
  };
}

/** The page compares them with the digits that it asked for, so that a doubtful digit needs no question. */
function likeliestDigits({ beam: [best] }: Hearing): Recognition {
  return best ? { kind: 'heard', transcripts: [best.text] } : { kind: 'not-understood' };
}

/** Only answers are heard without a currency. */
const usual = 'USD';
/** Nobody writes faster: "fifteen hundred and five dollars" has eleven tokens. */
const tokensPerSecond = 8;
const tokenLimit = 40;

function ignore(): void {}
