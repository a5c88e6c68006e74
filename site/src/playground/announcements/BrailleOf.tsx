import { pansTo, toBraille } from './braille';

const displays = [14, 40] as const;

/** A text as cells, with the presses of the panning key on two common displays. */
export function BrailleOf({ text, lang }: { readonly text: string; readonly lang: string }) {
  if (lang !== 'en') return <p>Not drawn here: this page has a braille table for English alone.</p>;
  const { cells, unknown } = toBraille(text);
  const count = cells.length;
  return (
    <>
      {/* A screen reader would name each sign by its dots. Its own display has the text. */}
      <p className="playground-cells" aria-hidden="true">
        {cells}
      </p>
      <p>
        {count} cells. {displays.map((width) => `On ${width} cells: ${panned(pansTo(count, width))}.`).join(' ')}
        {unknown.length > 0 && ` Not in the table: ${unknown.join(' ')}`}
      </p>
    </>
  );
}

function panned(presses: number): string {
  if (presses === 0) return 'read at once';
  return presses === 1 ? '1 press to pan' : `${presses} presses to pan`;
}
