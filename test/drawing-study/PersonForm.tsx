import { useRef, useState, type FormEvent } from 'react';
import type { StudyPerson } from './studyFile';

const sights = {
  blind: 'Blind',
  'low vision': 'Low vision',
  sighted: 'Sighted',
  'not said': 'I would rather not say',
} satisfies Record<StudyPerson['sight'], string>;
const tools = { finger: 'A finger', pen: 'A pen', mouse: 'A mouse or trackpad' } satisfies Record<
  StudyPerson['tool'],
  string
>;
const sessions = { '1': 'First session', '2': 'Second session' };

/** Asks for the person's code and for what the study compares. Only the code is required. */
export function PersonForm({ onReady }: { readonly onReady: (person: StudyPerson) => void }) {
  const [problem, setProblem] = useState('');
  const code = useRef<HTMLInputElement>(null);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name));
    if (text('code').trim() === '') {
      setProblem('Enter the code that the study gave you.');
      code.current?.focus();
      return;
    }
    onReady({
      code: text('code').trim(),
      session: text('session') === '2' ? 2 : 1,
      sight: text('sight') as StudyPerson['sight'],
      tool: text('tool') as StudyPerson['tool'],
    });
  }

  return (
    <form noValidate onSubmit={send} className="payaloud-story-form">
      <div data-part="code">
        <label htmlFor="study-code">Your code in the study</label>
        <input
          ref={code}
          id="study-code"
          name="code"
          data-part="code-input"
          autoComplete="off"
          required
          aria-invalid={problem !== '' || undefined}
          aria-describedby="study-problem"
        />
        <p id="study-problem" data-part="message">
          {problem}
        </p>
      </div>
      <Choices legend="Which session is this?" name="session" choices={sessions} />
      <Choices legend="How much do you see?" name="sight" choices={sights} usual="not said" />
      <Choices legend="What do you draw with?" name="tool" choices={tools} />
      <button type="submit" className="payaloud-button">
        Continue
      </button>
    </form>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: Readonly<Record<string, string>>;
  /** Default: the first. */
  readonly usual?: string;
}

function Choices({ legend, name, choices, usual = Object.keys(choices)[0] }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {Object.entries(choices).map(([value, label]) => (
        <label key={value} data-part="trace-choice">
          <input type="radio" name={name} value={value} defaultChecked={value === usual} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
