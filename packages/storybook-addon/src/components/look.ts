import { styled, type CSSObject, type StorybookTheme } from 'storybook/theming';

interface Palette {
  readonly line: string;
  readonly muted: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly problem: string;
  readonly problemSoft: string;
  readonly caution: string;
  readonly cautionSoft: string;
}

/** Text at 7:1 or better on Storybook's own grounds. Borders at 3:1 or better. */
const light: Palette = {
  line: '#5f7069',
  muted: '#3d4c47',
  accent: '#0a5a4a',
  accentSoft: '#e3f2ed',
  problem: '#861a14',
  problemSoft: '#fdeceb',
  caution: '#6b4200',
  cautionSoft: '#fff6e0',
};

const dark: Palette = {
  line: '#8fa39b',
  muted: '#bccbc5',
  accent: '#7ee2c3',
  accentSoft: '#16352c',
  problem: '#ffb9af',
  problemSoft: '#3a1512',
  caution: '#ffcf70',
  cautionSoft: '#2a2008',
};

export const paletteOf = ({ base }: StorybookTheme): Palette => (base === 'dark' ? dark : light);

/** Styles by theme. Storybook's own types leave the theme of `styled` empty (10.6.7). */
export const themed =
  (css: (theme: StorybookTheme) => CSSObject) =>
  ({ theme }: { theme?: unknown }): CSSObject =>
    css(theme as StorybookTheme);

const focusRing = (theme: StorybookTheme): CSSObject => ({
  '&:focus-visible': { outline: `3px solid ${paletteOf(theme).accent}`, outlineOffset: 2 },
});

export const Button = styled.button(
  themed((theme) => ({
    minHeight: 44,
    padding: '0.25rem 0.75rem',
    border: `1px solid ${paletteOf(theme).line}`,
    borderRadius: 8,
    background: 'transparent',
    color: theme.color.defaultText,
    font: 'inherit',
    fontSize: '0.9375rem',
    cursor: 'pointer',
    '&[aria-pressed=true], &[aria-expanded=true]': {
      background: paletteOf(theme).accentSoft,
      borderColor: paletteOf(theme).accent,
      boxShadow: `inset 0 -3px ${paletteOf(theme).accent}`,
      fontWeight: 600,
    },
    ...focusRing(theme),
  })),
);

export const Row = styled.div({ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center' });

export const Muted = styled.span(themed((theme) => ({ color: paletteOf(theme).muted })));

export const Heading = styled.h3(
  themed((theme) => ({
    margin: 0,
    fontSize: '1.125rem',
    lineHeight: 1.25,
    fontWeight: 700,
    ...focusRing(theme),
  })),
);

export const SubHeading = styled.h4({ margin: 0, fontSize: '1rem', lineHeight: 1.25, fontWeight: 700 });

/** A box with `data-tone="problem"` or `"caution"`. */
export const Notice = styled.div(
  themed((theme) => {
    const palette = paletteOf(theme);
    const inTone = (tone: 'problem' | 'caution') => ({
      borderColor: palette[tone],
      background: palette[`${tone}Soft`],
      '& a, & h4': { color: palette[tone] },
    });
    return {
      padding: '0.5rem 0.75rem',
      border: '2px solid',
      borderRadius: 8,
      '& p, & ul': { margin: '0.25rem 0' },
      '& a': { textDecoration: 'underline', ...focusRing(theme) },
      '&[data-tone=problem]': inTone('problem'),
      '&[data-tone=caution]': inTone('caution'),
    };
  }),
);

export const Scrolled = styled.div(
  themed((theme) => ({
    overflow: 'auto',
    ...focusRing(theme),
    '&:focus-visible': { outline: `3px solid ${paletteOf(theme).accent}`, outlineOffset: -3 },
  })),
);
