import { getDocumentAnnouncer } from '@payaloud/browser';
import { drawingArea } from '@payaloud/browser/internal';
import type { Drawing } from '@payaloud/core/gesture';
import { identity } from '@payaloud/core/languages/en/identity';
import { useAnnounce } from '@payaloud/react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { DrawingDialog } from '../../packages/react/src/identity/DrawingDialog';
import type { StudyFigure } from './figures';
import { PersonForm } from './PersonForm';
import { fileNameOf, fileOf, rowOf, saveFile, type StudyPerson, type StudyRow } from './studyFile';

export interface DrawingStudyProps {
  readonly figures: readonly StudyFigure[];
  /** How often each figure is drawn in a session. */
  readonly repetitions: number;
}

type Step = 'consent' | 'declined' | 'person' | 'ready' | 'drawing' | 'done' | 'saved' | 'deleted';

/**
 * Records drawings for a study, through the dialog on which payers draw, into a file that the person saves on this device.
 * Its sentences are here and not in the language files, because no payer hears them, and every payer would load them.
 */
export function DrawingStudy({ figures, repetitions }: DrawingStudyProps) {
  const [step, setStep] = useState<Step>('consent');
  const [person, setPerson] = useState<StudyPerson | null>(null);
  const [rows, setRows] = useState<readonly StudyRow[]>([]);
  const announce = useAnnounce();
  const heading = useHeadingFocus(step);
  const total = figures.length * repetitions;
  const figure = figures[Math.min(figures.length - 1, Math.floor(rows.length / repetitions))];
  const number = (rows.length % repetitions) + 1;
  const say = (text: string) => announce({ text, urgency: 'polite' });

  function keep(drawing: Drawing) {
    if (!person || !figure) return;
    const drawn = { drawing, figure: figure.id, repetition: number, repetitions, area: drawingArea() };
    const kept = [...rows, rowOf(person, drawn)];
    setRows(kept);
    if (number < repetitions) say(`${figure.name}: ${number} of ${repetitions}. Draw it again the same way.`);
    else setStep(kept.length < total ? 'ready' : 'done');
  }

  /** Its button stays, because it may have the focus. */
  function deleteLast() {
    if (number === 1) return say('No drawing of this sign is recorded yet.');
    setRows(rows.slice(0, -1));
    say(`The last one is deleted. Draw number ${number - 1} again.`);
  }

  function deleteAll() {
    setRows([]);
    setPerson(null);
    setStep('deleted');
  }

  const screens: Record<Step, { readonly title: string; readonly content: ReactNode }> = {
    consent: {
      title: 'Record drawings for a study',
      content: (
        <>
          <p>
            This page records how you draw {figures.length} signs, {repetitions} times each. Allow a quarter of an hour.
            You hear how to draw each sign, and need not see.
          </p>
          <p>
            It keeps each point that you touch with its time, the size of the screen, and the code that the study gave
            you. It asks how much you see and what you draw with. It does not ask your name.
          </p>
          <p>
            Nothing is sent. At the end you save one file on this device, and give it to the people of the study if you
            want to.
          </p>
          <p>
            Your drawings may be recognized as yours. They are not your signature and not the pattern that unlocks your
            phone: draw only the signs of the study.
          </p>
          <p>
            You can stop and delete everything at any time. A saved file is deleted by you, or by the study if you ask.
          </p>
          <Buttons>
            <Press onPress={() => setStep('person')}>I agree</Press>
            <Press onPress={() => setStep('declined')}>I do not agree</Press>
          </Buttons>
        </>
      ),
    },
    declined: { title: 'Nothing was recorded', content: <p>You can close this page.</p> },
    person: {
      title: 'About you',
      content: (
        <PersonForm
          onReady={(told) => {
            setPerson(told);
            setStep('ready');
          }}
        />
      ),
    },
    ready: {
      title: `${figure?.name ?? ''}. ${rows.length} of ${total} drawings recorded`,
      content: (
        <>
          <p id="study-how">{figure?.how}</p>
          <p>
            With a screen reader, use its pass-through gesture, or turn it off while you draw. Draw with one finger,
            without lifting it, as large and as fast as you like, and each time the same way.
          </p>
          <Buttons>
            <Press onPress={() => setStep('drawing')} describedBy="study-how">
              {number > 1 ? `Go on with number ${number}` : `Draw the ${(figure?.name ?? '').toLowerCase()}`}
            </Press>
            {rows.length > 0 && <Press onPress={() => setStep('done')}>Stop here and save</Press>}
            <Press onPress={deleteAll}>Delete all drawings</Press>
          </Buttons>
        </>
      ),
    },
    drawing: { title: 'Drawing', content: null },
    done: {
      title: `${rows.length} of ${total} drawings recorded`,
      content: (
        <>
          <p>Save them in a file on this device, before you close this page.</p>
          <Buttons>
            <Press
              onPress={() => {
                if (!person) return;
                saveFile(fileNameOf(person), fileOf(rows));
                setStep('saved');
              }}
            >
              Save the file
            </Press>
            {rows.length < total && <Press onPress={() => setStep('ready')}>Go on drawing</Press>}
            <Press onPress={deleteAll}>Delete all drawings</Press>
          </Buttons>
        </>
      ),
    },
    saved: {
      title: 'The file is saved',
      content: (
        <>
          <p>Its name is {person && fileNameOf(person)}. It is among your downloads. Nothing was sent.</p>
          <Buttons>
            <Press onPress={() => setStep('done')}>Save it again</Press>
            <Press onPress={deleteAll}>Delete all drawings from this page</Press>
          </Buttons>
        </>
      ),
    },
    deleted: {
      title: 'All drawings are deleted from this page',
      content: <p>If you saved a file, it is still among your downloads. You can close this page.</p>,
    },
  };
  const { title, content } = screens[step];

  return (
    <section className="payaloud payaloud-identity" aria-labelledby="study-title" data-status={step}>
      <h2 id="study-title" ref={heading} tabIndex={-1} data-part="heading">
        {title}
      </h2>
      {content}
      <DrawingDialog
        open={step === 'drawing'}
        message={`${figure?.name ?? ''}. ${figure?.how ?? ''} ${number} of ${repetitions}.`}
        closeLabel="Pause"
        language={identity}
        announcer={getDocumentAnnouncer()}
        onDrawn={keep}
        onNotCounted={() => say('That drawing did not count. Draw it again.')}
        // The dialog also closes once the last drawing of a sign is kept.
        onLeave={() => setStep((now) => (now === 'drawing' ? 'ready' : now))}
      >
        <Press onPress={deleteLast}>Delete the last one</Press>
      </DrawingDialog>
    </section>
  );
}

/** Moves the focus to the heading of each new screen, which says what was done. */
function useHeadingFocus(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step && step !== 'drawing') heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}

function Buttons({ children }: { readonly children: ReactNode }) {
  return <div data-part="ways">{children}</div>;
}

interface PressProps {
  readonly onPress: () => void;
  readonly describedBy?: string;
  readonly children: ReactNode;
}

function Press({ onPress, describedBy, children }: PressProps) {
  return (
    <button type="button" className="payaloud-button" aria-describedby={describedBy} onClick={onPress}>
      {children}
    </button>
  );
}
