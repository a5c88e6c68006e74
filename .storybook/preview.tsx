import { getDocumentPreferences } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { PayaloudProvider, preload } from '@payaloud/react';
import type { Decorator, Preview } from '@storybook/react-vite';
import { lazy, Suspense, useEffect, useLayoutEffect, type ReactNode } from 'react';
import { configure } from 'storybook/test';
import '@payaloud/react/styles.css';
import { checkDarkMode } from './checkDarkMode';
import { checkStates } from './checkStates';
import { leavePage } from '../test/support/leavePage';
import { everythingSaid } from './everythingSaid';
import './preview.css';

// Timeout of play functions in ms. On two busy cores, the default of one second is too short.
configure({ asyncUtilTimeout: 10_000 });

/** True in Vitest: there one page shows the stories of many files. Elsewhere a docs page shows several at once. */
const isTest = '__vitest_browser__' in globalThis;

/** A test shows no docs page, and need not load its blocks. */
const StatesPage = lazy(async () => ({ default: (await import('./docs/StatesPage')).StatesPage }));

/** Applies the toolbar's settings to the document, as a payer's device would. */
function Page({ look, children }: { readonly look: Look; readonly children: ReactNode }) {
  const { theme, direction, textSize, width, pageVoice, privacy } = look;
  useEffect(() => getDocumentPreferences().suggest({ pageVoice, privacy }), [pageVoice, privacy]);
  useLayoutEffect(() => {
    const { documentElement: page } = document;
    page.style.colorScheme = theme === 'system' ? 'light dark' : theme;
    page.style.fontSize = `${textSize}%`;
    page.dir = direction;
  }, [theme, textSize, direction]);
  return <main style={width === 'full' ? undefined : { maxInlineSize: width, marginInline: 'auto' }}>{children}</main>;
}

interface Look {
  readonly theme: 'system' | 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly textSize: string;
  readonly width: string;
  readonly pageVoice: 'off' | 'on';
  readonly privacy: 'speakers' | 'private' | 'quiet';
}

/** Every language that has a folder, by its tag. One loads when the toolbar chooses it. */
const languages = new Map(
  Object.entries(
    import.meta.glob<Readonly<Record<string, Language>>>([
      '../packages/core/src/languages/*/index.ts',
      '!../packages/core/src/languages/sentences/index.ts',
    ]),
  ).map(([path, load]) => [path.split('/').at(-2) ?? '', load]),
);

async function languageOf(tag: unknown): Promise<Language> {
  const load = tag === en.tag ? undefined : languages.get(String(tag));
  return (load && Object.values(await load())[0]) ?? en;
}

const onPage: Decorator = (Story, { globals, loaded }) => {
  const language = (loaded.language as Language | undefined) ?? en;
  return (
    <Page look={globals as unknown as Look}>
      <PayaloudProvider language={language} locale={language === en ? 'en-US' : language.tag} currency="USD">
        <Story />
      </PayaloudProvider>
    </Page>
  );
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onPage],
  // A story shows a state, so the code that loads later is there from the start.
  loaders: [() => preload(), async ({ globals }) => ({ language: await languageOf(globals.language) })],
  beforeEach() {
    getDocumentPreferences().forget();
    if (!isTest) return undefined;
    // Storybook cleans up after a story only before the next one, so the last one's choices would stay stored.
    leavePage();
    return leavePage;
  },
  async afterEach() {
    await everythingSaid();
    if (!isTest) return;
    checkStates();
    await checkDarkMode();
  },
  initialGlobals: {
    language: en.tag,
    theme: 'system',
    direction: 'ltr',
    textSize: '100',
    width: 'full',
    pageVoice: 'off',
    privacy: 'speakers',
  },
  globalTypes: {
    language: {
      description: 'Language of stories that set none',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [...languages.keys()].map((value) => ({
          value,
          title: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
        })),
      },
    },
    theme: {
      description: 'Color scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'Theme: system' },
          { value: 'light', title: 'Theme: light' },
          { value: 'dark', title: 'Theme: dark' },
        ],
      },
    },
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'paragraph',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    textSize: {
      description: 'Size of text',
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: ['100', '150', '200', '300'].map((value) => ({ value, title: `Text: ${value} %` })),
      },
    },
    width: {
      description: 'Width of the page',
      toolbar: {
        icon: 'mobile',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Width: full' },
          { value: '320px', title: 'Width: 320 px' },
          { value: '480px', title: 'Width: 480 px' },
        ],
      },
    },
    pageVoice: {
      description: 'The voice of the page itself',
      toolbar: {
        icon: 'speaker',
        dynamicTitle: true,
        items: [
          { value: 'off', title: 'Page voice: off' },
          { value: 'on', title: 'Page voice: on' },
        ],
      },
    },
    privacy: {
      description: 'Who can hear the page voice',
      toolbar: {
        icon: 'lock',
        dynamicTitle: true,
        items: [
          { value: 'speakers', title: 'Others may hear' },
          { value: 'private', title: 'Only the payer hears' },
          { value: 'quiet', title: 'Quiet' },
        ],
      },
    },
  },
  parameters: {
    a11y: {
      test: 'error',
      // axe-core asks for it by name only.
      config: { rules: [{ id: 'target-size', enabled: true }] },
      // Of each other result the panel shows every element. A test reports none of them.
      options: isTest ? { resultTypes: ['violations'] } : {},
    },
    // Every finding fails a story of ours, those that rest on an estimate too.
    listen: {
      test: 'error',
      findings: {
        'said-twice': 'error',
        'talked-over': 'error',
        'mounted-with-text': 'error',
        'changed-while-listening': 'error',
        'unavailable-after-press': 'error',
      },
    },
    controls: { expanded: true },
    docs: {
      page: () => (
        <Suspense>
          <StatesPage />
        </Suspense>
      ),
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Guides',
          'AmountField',
          'AmountField on the device',
          'Components',
          'Hooks',
          'Experimental',
          'Announcements',
          'Languages',
        ],
      },
    },
  },
};

export default preview;
