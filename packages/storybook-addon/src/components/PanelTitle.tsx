import React from 'react';
import { styled } from 'storybook/theming';
import { paletteOf, themed } from './look';

interface PanelTitleProps {
  readonly findings: number;
}

/** The tab of the panel, with the number of findings. */
export function PanelTitle({ findings }: PanelTitleProps) {
  return (
    <span>
      Listen
      {findings > 0 && (
        <>
          {' '}
          <Count>{findings}</Count>
        </>
      )}
    </span>
  );
}

const Count = styled.span(
  themed((theme) => ({
    padding: '0 0.375rem',
    border: `1px solid ${paletteOf(theme).problem}`,
    borderRadius: 8,
    color: paletteOf(theme).problem,
  })),
);
