import React, { useLayoutEffect, useRef } from 'react';
import { styled } from 'storybook/theming';
import { Button, Muted, paletteOf, themed } from './look';

export interface Copy {
  /** For example "the test". */
  readonly what: string;
  readonly text: string;
  readonly isCopied: boolean;
}

interface CopiedTextProps {
  readonly copy: Copy;
  readonly onClose: () => void;
}

/**
 * The copied text, focused and selected. So a screen reader says that it was copied, without a live region; and it can be
 * copied by hand if the browser refused.
 */
export function CopiedText({ copy: { what, text, isCopied }, onClose }: CopiedTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    // StrictMode repeats effects, even after Escape has given the focus back.
    if (hadFocus.current) return;
    hadFocus.current = true;
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Box>
      <label>
        {isCopied ? `Copied ${what}.` : `The browser did not copy. Copy ${what} from here.`}{' '}
        <Muted>Escape closes it.</Muted>
        <Text
          ref={field}
          readOnly
          rows={Math.min(8, text.split('\n').length)}
          value={text}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
          }}
        />
      </label>
      <Button type="button" onClick={onClose}>
        Close
      </Button>
    </Box>
  );
}

/** Copies a text, and tells whether the browser did it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const Box = styled.div({ display: 'grid', gap: '0.5rem', justifyItems: 'start', '& label': { width: '100%' } });

const Text = styled.textarea(
  themed((theme) => ({
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    marginBlockStart: '0.25rem',
    padding: '0.5rem',
    border: `1px solid ${paletteOf(theme).line}`,
    borderRadius: 8,
    background: theme.background.app,
    color: theme.color.defaultText,
    fontFamily: theme.typography.fonts.mono,
    fontSize: '0.875rem',
    '&:focus-visible': { outline: `3px solid ${paletteOf(theme).accent}`, outlineOffset: 2 },
  })),
);
