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
        {frames.length === 1
          ? 'One frame is closed to this panel, because it is'
          : `${frames.length} frames are closed to this panel, because they are`}{' '}
        of another origin. What is said inside is not heard here:
      </p>
      <ul>
        {frames.map(({ name, origin }, index) => (
          // Two frames may have the same name and origin.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index}>
            {name || 'a frame without a name'}
            {`, from ${origin || 'another origin'}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
