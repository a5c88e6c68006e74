import React from 'react';
import type { ClosedFrame } from '../types';
import { Notice } from './look';

interface ClosedFramesProps {
  readonly frames: readonly ClosedFrame[];
}

/** Says what the log cannot hear. */
export function ClosedFrames({ frames }: ClosedFramesProps) {
  if (frames.length === 0) return null;
  return (
    <Notice data-tone="caution">
      <p>
        {frames.length === 1 ? 'One frame is' : `${frames.length} frames are`} closed to this panel. What is said inside
        is not heard here:
      </p>
      <ul>
        {frames.map(({ name, origin, reason }, index) => (
          // Two frames may have the same name and origin.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index}>
            {name || 'a frame without a name'}
            {origin && `, from ${origin}`}
            {reason === 'other-origin' ? ' (another origin)' : ' (a document of its own)'}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
