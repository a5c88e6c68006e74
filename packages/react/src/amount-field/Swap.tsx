import type { ReactNode } from 'react';

export interface SwapProps {
  readonly shown: string;
  readonly faces: Readonly<Record<string, ReactNode>>;
}

/** Several faces in a box that fits the largest, so that changing the face moves nothing around it. */
export function Swap({ shown, faces }: SwapProps) {
  return (
    <div className="payaloud-swap">
      {Object.entries(faces).map(([name, face]) => (
        <div key={name} data-face={name} data-shown={name === shown} aria-hidden={name === shown ? undefined : true}>
          {face}
        </div>
      ))}
    </div>
  );
}
