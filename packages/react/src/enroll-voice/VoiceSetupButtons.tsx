import type { VoiceSetup, VoiceSetupView } from '@payaloud/browser';
import { useState } from 'react';
import { TalkIcon } from '../amount-field/icons';
import { Button } from '../shared';
import { useDeliberatePress } from '../shared/useDeliberatePress';
import { isTalkOver, mainAction, otherActions, type VoiceSetupAction } from './voiceSetupActions';

interface VoiceSetupButtonsProps {
  readonly view: VoiceSetupView;
  readonly setup: VoiceSetup;
}

/**
 * One button leads through the set-up. A press that was meant for its last name is not taken for the next. The message is
 * not its description: Orca 48 speaks a description that changes under the focus once more (26 November 2026).
 */
export function VoiceSetupButtons({ view, setup }: VoiceSetupButtonsProps) {
  const { sentences } = setup;
  const { status } = view;
  const [focus, setFocus] = useState<'here' | 'elsewhere'>('elsewhere');
  const main = mainAction(view, focus);
  const isTalk = main.name === 'talk';
  const isOpen = status === 'opening' || status === 'listening';
  const press = useDeliberatePress(
    main.name,
    () => main.press(setup),
    () => main.doubt(setup),
  );
  return (
    <div data-part="buttons">
      <Button
        {...press}
        // After the end the button that was left keeps its other name.
        onFocus={() => isTalkOver(view) || setFocus('here')}
        onBlur={() => setFocus('elsewhere')}
        data-part={isTalk ? 'talk' : 'main'}
        variant={variantOf(view, main)}
        aria-pressed={isTalk ? isOpen : undefined}
      >
        {isTalk && <TalkIcon shape={isOpen ? 'stop' : 'microphone'} />}
        <span>{sentences[main.name]}</span>
      </Button>
      <div data-part="others">
        {otherActions(view).map((action, place) => (
          // By place: "Pause" and "Continue" are one button, which keeps the focus.
          <Button key={place} onClick={() => action.press(setup)}>
            {sentences[action.name]}
          </Button>
        ))}
      </div>
    </div>
  );
}

function variantOf(view: VoiceSetupView, { name }: VoiceSetupAction): 'primary' | 'tonal' | 'done' | undefined {
  if (name === 'repeat') return undefined;
  if (name === 'talk') return isTalkOver(view) ? 'done' : 'tonal';
  return view.status === 'enrolled' ? undefined : 'primary';
}
