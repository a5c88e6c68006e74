import type { CommonLanguage, SelfVoicingSentences } from '@payaloud/core/languages';
import { controls, describeControl, readControl } from './describeControl';
import { voiceAttributes } from './voiceAttributes';
import { voicedLanguage } from './words';

/** The content of `root` as one text, whole and masked. */
export function readingOf(
  root: Element,
  appLanguage: CommonLanguage,
  words: SelfVoicingSentences,
): { text: string; masked: string } {
  const language = voicedLanguage(appLanguage, words);
  const pieces: { text: string; masked: string }[] = [];

  function read(node: Node) {
    if (node instanceof Element) readElement(node);
    else if (node.nodeType === Node.TEXT_NODE) push(node.textContent ?? '');
  }

  function readElement(element: Element) {
    if (element.matches(unread) || !isShown(element)) return;
    const words = element.getAttribute(voiceAttributes.speech);
    const masked = element.getAttribute(voiceAttributes.masked);
    if (element.matches(controls) && !element.matches('[tabindex="-1"]:not(button, input, select, a)')) {
      const told = describeControl(readControl(element, language), language);
      pieces.push({ text: `${told.text}.`, masked: `${told.masked ?? told.text}.` });
    } else if (words !== null || masked !== null) {
      const text = words ?? element.textContent ?? '';
      push(text, masked ?? text);
    } else {
      for (const child of element.childNodes) read(child);
      if (element.matches(blocks)) end();
    }
  }

  function push(text: string, masked = text) {
    const [plain, hidden] = [text, masked].map((one) => one.replace(/\s+/g, ' ').trim());
    if (plain) pieces.push({ text: plain, masked: hidden ?? '' });
  }

  /** Adds a full stop after a block of text, so that the voice pauses. */
  function end() {
    const last = pieces.at(-1);
    if (last && !/[.!?。！？:]$/.test(last.text))
      pieces[pieces.length - 1] = { text: `${last.text}.`, masked: `${last.masked}.` };
  }

  read(root);
  return { text: join(pieces, 'text'), masked: join(pieces, 'masked') };
}

const unread =
  'script, style, template, noscript, label, [aria-hidden=true], [hidden], [inert], [data-payaloud-regions]';
const blocks = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, h6, caption, figcaption, blockquote, legend, div, section';

function isShown(element: Element): boolean {
  // jsdom has no `checkVisibility`.
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

function join(pieces: readonly { text: string; masked: string }[], form: 'text' | 'masked'): string {
  return pieces.map((piece) => piece[form]).join(' ');
}
