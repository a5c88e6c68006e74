import type { ReactNode } from 'react';
import { voiced } from '../provider';
import type { OfferedMethod } from './choosing';

export interface MethodChoiceProps {
  readonly offered: OfferedMethod;
  /** The name of the group of radio buttons. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** Id of the note that the page voice cannot read the provider's fields. */
  readonly describedBy: string | undefined;
  /** The provider's fields of this means. */
  readonly children: ReactNode;
}

/** One means as a native radio button. Its visible words are its name. An expired card can be found, but not chosen. */
export function MethodChoice({ offered, name, isChosen, onChoose, describedBy, children }: MethodChoiceProps) {
  const { words } = offered;
  return (
    <div data-part="method">
      <label data-part="choice">
        <input
          {...voicedAs(words)}
          type="radio"
          name={name}
          checked={isChosen}
          aria-disabled={words.isExpired || undefined}
          aria-describedby={describedBy}
          // Outside of every form, because a form's address would get the id of a means.
          form={`${name}-none`}
          onChange={onChoose}
        />
        <span data-part="words">{words.text}</span>
      </label>
      {children}
    </div>
  );
}

function voicedAs({ speech, masked }: OfferedMethod['words']) {
  return voiced({ ...(speech !== undefined && { speech }), ...(masked !== undefined && { masked }) });
}
