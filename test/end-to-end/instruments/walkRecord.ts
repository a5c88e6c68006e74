/** A text of a walk, as its payer heard it. */
export interface HeardText {
  /** In ms since the walk began. */
  readonly at: number;
  readonly text: string;
  /** False if something ended it before its last word. */
  readonly isWhole: boolean;
  readonly voice: 'screen reader' | 'page';
}

export interface Pressed {
  /** In ms since the walk began. */
  readonly at: number;
  readonly keys: string;
  /** `pays`: the press that sends the money. `acts`: something without a key, such as a reload. */
  readonly kind: 'key' | 'pays' | 'acts';
}

/** Everything that was pressed and heard on one way. */
export interface WalkRecord {
  readonly heard: readonly HeardText[];
  readonly pressed: readonly Pressed[];
}

/** The facts at the end of a walk. A listener who knows only the spoken log must find them out. */
export interface WalkAnswers {
  readonly howMuch: string;
  readonly toWhom: string;
  readonly paid: 'yes' | 'no' | 'not known yet';
  readonly whatNext: string;
}

/** The spoken log and nothing else: ms, text, whole or cut. */
export function formatHeard({ heard }: WalkRecord): string {
  const lines = heard.map(
    ({ at, text, isWhole }) => `${String(Math.round(at)).padStart(6)}  ${isWhole ? 'whole' : 'cut  '}  ${text}\n`,
  );
  return lines.join('');
}

/** For whoever marks the listener's answers: what is true, which keys were pressed, and the faults that a script found. */
export function formatAnswers(answers: WalkAnswers, { pressed }: WalkRecord, faults: readonly string[]): string {
  const keys = pressed.map(({ at, keys: pressedKeys }) => `${String(Math.round(at)).padStart(6)}  ${pressedKeys}`);
  return [
    `How much? ${answers.howMuch}`,
    `To whom? ${answers.toWhom}`,
    `Paid? ${answers.paid}`,
    `What next? ${answers.whatNext}`,
    '',
    'Faults:',
    ...(faults.length > 0 ? faults : ['none']),
    '',
    'Keys:',
    ...keys,
    '',
  ].join('\n');
}
