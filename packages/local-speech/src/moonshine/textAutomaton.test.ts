import { describe, expect, it } from 'vitest';
import { choice, optional, phrases, sequence } from '../grammar/pattern';
import { acceptsText } from '../test-support/acceptsPhrase';
import { createTextAutomaton, joinedWords } from './textAutomaton';

describe('createTextAutomaton', () => {
  const automaton = createTextAutomaton(
    sequence(
      choice(
        phrases(['twenty three', 'Ten']),
        sequence(phrases(['$']), joinedWords(['5']), optional(joinedWords(['.50']))),
      ),
      optional(phrases(['dollars please'])),
    ),
  );

  it.each(['Twenty-three dollars please.', 'twenty three', 'ten, dollars, please', '$5.50', '$5.50 dollars please.'])(
    'accepts "%s"',
    (text) => {
      expect(acceptsText(automaton, text)).toBe(true);
    },
  );

  it.each(['twenty', 'twentythree', '$ 5', '5', 'ten dollars', 'ten dollars please..', 'ten ten', ''])(
    'rejects "%s"',
    (text) => {
      expect(acceptsText(automaton, text)).toBe(false);
    },
  );
});
