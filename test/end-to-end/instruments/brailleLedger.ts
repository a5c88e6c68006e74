import { cellsTo, displays, pansTo, windowsOf, type BrailleLine } from './brailleWindows';
import { toBraille, type BrailleText } from './liblouis';

/** The words that a payer must find on the display. */
interface SoughtInBraille {
  /** The name of the button that sends the money. */
  readonly pay: RegExp;
  /** The message that ends the way. */
  readonly outcome: RegExp;
  readonly amount: RegExp;
  readonly payee: RegExp;
}

/** Presses of the panning key on one display. */
interface BrailleEffort {
  readonly cells: number;
  /** Until amount and payee were read on Pay. */
  readonly 'Pay: amount and payee': number;
  /** Until the outcome and its amount were read. */
  readonly 'outcome: amount': number;
  /** Until the payee was read, too. */
  readonly 'outcome: payee': number;
}

/** @throws Error if a line lacks what the payer seeks in it. */
export function brailleEfforts(
  lines: readonly BrailleLine[],
  { pay, outcome, amount, payee }: SoughtInBraille,
  table: string,
): readonly BrailleEffort[] {
  const payLine = lineWith(lines, pay);
  const outcomeLine = lineWith(lines, outcome);
  const [inPay, inOutcome] = toBraille([payLine, outcomeLine], table);
  const onPay = Math.max(cellsOf(payLine, amount, inPay), cellsOf(payLine, payee, inPay));
  const toAmount = cellsOf(outcomeLine, amount, inOutcome);
  const toPayee = cellsOf(outcomeLine, payee, inOutcome);
  return displays.map((cells) => ({
    cells,
    'Pay: amount and payee': pansTo(onPay, cells),
    'outcome: amount': pansTo(toAmount, cells),
    'outcome: payee': pansTo(toPayee, cells),
  }));
}

/** Every line with its windows on each display, one row for each line. */
export function brailleRows(lines: readonly BrailleLine[], table: string): readonly Readonly<Record<string, string>>[] {
  const texts = toBraille(
    lines.map(({ text }) => text),
    table,
  );
  return lines.map(({ kind, text }, index) => {
    const dots = texts[index];
    const shown = (width: number) => (dots ? windowsOf(dots, width).join(' ⏎ ') : '');
    return { line: kind, text, ...Object.fromEntries(displays.map((width) => [`${width} cells`, shown(width)])) };
  });
}

function lineWith(lines: readonly BrailleLine[], words: RegExp): string {
  const found = lines.findLast(({ text }) => words.test(text));
  if (!found) throw new Error(`No line has ${String(words)}:\n${lines.map(({ text }) => text).join('\n')}`);
  return found.text;
}

function cellsOf(line: string, words: RegExp, dots: BrailleText | undefined): number {
  const cells = dots ? cellsTo(line, words, dots) : null;
  if (cells === null) throw new Error(`“${line}” lacks ${String(words)}.`);
  return cells;
}
