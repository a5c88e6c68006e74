/** The cost of one way through a task for a payer with a screen reader and a keyboard. */
export interface Effort {
  /** `tabs` and `presses` together. */
  readonly steps: number;
  /** Presses of Tab. */
  readonly tabs: number;
  /** Everything else that the payer does: a key or chord, a spoken answer, a stroke, a finger on the sensor. */
  readonly presses: number;
  /** Words of the screen reader, without those about where it is. */
  readonly words: number;
  /** Time to hear and say the words and to make the presses. Drawing by hand is not in it. */
  readonly seconds: number;
}

/** A screen reader at its usual speed. */
const wordsPerSecond = 4;
/** A calm speaker, at 150 words a minute. */
const spokenPerSecond = 2.5;
/** A keystroke of an average typist (Card, Moran and Newell, The Keystroke-Level Model, 1980). */
const secondsPerPress = 0.28;

/** A step without a key: `(says “ten dollars”)`, `(draws)`. */
const act = /^\((?:says “(.*)”|.+)\)$/;

/**
 * Counts the transcript of a walk: each line is the payer's keys or act, and the indented lines below it are what Orca
 * said.
 */
export function effortOf(transcript: string): Effort {
  let tabs = 0;
  let presses = 0;
  let words = 0;
  let spoken = 0;
  for (const line of transcript.split('\n').filter(Boolean)) {
    if (line.startsWith('  ')) {
      if (!isPlace(line.trim())) words += countWords(line);
      continue;
    }
    const found = act.exec(line);
    const keys = found ? [line] : line.split(' ');
    const moves = keys.filter((key) => /(^|\+)Tab$/.test(key)).length;
    tabs += moves;
    presses += keys.length - moves;
    spoken += countWords(found?.[1] ?? '');
  }
  const steps = tabs + presses;
  const seconds = words / wordsPerSecond + spoken / spokenPerSecond + steps * secondsPerPress;
  return { steps, tabs, presses, words, seconds: Math.round(seconds * 10) / 10 };
}

/** One text of a walk that costs words. */
interface CostlyText {
  /** The payer's keys or act before it. */
  readonly after: string;
  readonly text: string;
  readonly words: number;
}

/** Where the words of a walk go: each text that `effortOf` counts, in order. Typed characters that follow each other are one text. */
export function costlyTexts(transcript: string): readonly CostlyText[] {
  const texts: CostlyText[] = [];
  let after = '';
  for (const line of transcript.split('\n').filter(Boolean)) {
    const text = line.trim();
    if (!line.startsWith('  ')) after = text;
    else if (!isPlace(text)) {
      const last = texts.at(-1);
      const isTyped = text.length === 1 && last?.after === after && /^.( .)*$/.test(last.text);
      if (isTyped) texts.pop();
      texts.push({
        after,
        text: isTyped ? `${last.text} ${text}` : text,
        words: countWords(text) + (isTyped ? last.words : 0),
      });
    }
  }
  return texts;
}

/**
 * True for Orca's own words about its mode, a landmark, a heading that took the focus or the window. They depend on when
 * Orca looks, so they differ from run to run.
 */
function isPlace(text: string): boolean {
  return /^(leaving .*|(.* )?landmark|(Focus|Browse) mode|.* heading \d clickable\.|.* - Chromium.*|.* document web.*)$/.test(
    text,
  );
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
