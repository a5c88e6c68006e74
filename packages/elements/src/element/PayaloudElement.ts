import type { Announcer, LazyPart, Recognizer } from '@payaloud/browser/internal';
import type { Language } from '@payaloud/core/languages';
import { loadLanguage, type LoadedLanguage, type SpokenPart } from '../languages/loadLanguage';
import { upgradeProperties } from './accessors';
import type { ElementHost, ElementView, Mounted } from './elementView';

/** A server may import this file, and has no elements. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/**
 * Shows a component inside of itself, in the light DOM, from its attributes and properties. Its own content, such as a native
 * input, stays until the component can be shown.
 */
export abstract class PayaloudElement extends Base implements ElementHost {
  readonly #properties = new Map<string, unknown>();
  #mounted: Mounted | null = null;
  #isStale = false;
  #isUpdating = false;
  #language: Language | null = null;
  /** The failure that was reported last. Attributes taken from a native input make the element try again. */
  #reported = '';

  /** The code of its component. */
  protected abstract readonly view: LazyPart<ElementView<never>>;
  /** The part of its language that it needs. */
  protected readonly spoken: SpokenPart = 'whole';

  /** True if the element has all without which there is nothing to show. */
  protected canShow(): boolean {
    return true;
  }

  /** Called before the component replaces the element's content. */
  protected takeOver(): void {}

  /** Called before the component is removed. */
  protected giveBack(): void {}

  /**
   * @internal Fires a bubbling event once the component shows what happened, so that its value and the form's data are the new ones.
   */
  async tell<Type extends keyof HTMLElementEventMap>(
    type: Type,
    detail: HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never,
  ): Promise<void> {
    // Preact renders in a microtask that it asks for after this one.
    await Promise.resolve();
    await Promise.resolve();
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }

  /** Runs `act`, and shows what it changed before it returns. */
  protected flush(act: () => void): void {
    if (this.#mounted) this.#mounted.flush(act);
    else act();
  }

  /** @internal */
  getProperty(name: string): unknown {
    return this.#properties.get(name);
  }

  /** @internal */
  setProperty(name: string, value: unknown): void {
    if (Object.is(this.#properties.get(name), value)) return;
    this.#properties.set(name, value);
    this.requestUpdate();
  }

  /** BCP 47 tag of the language, or a language of your own. Default: the `lang` of the page around the element. */
  get language(): string | Language {
    return this.#language ?? this.getAttribute('language') ?? '';
  }

  set language(value: string | Language | null | undefined) {
    this.#language = typeof value === 'object' ? value : null;
    if (typeof value === 'string') this.setAttribute('language', value);
    else this.removeAttribute('language');
    this.requestUpdate();
  }

  /** BCP 47, for visible digits. Default: the tag of the language. */
  get locale(): string {
    return this.getAttribute('locale') ?? '';
  }

  set locale(value: string | null | undefined) {
    if (value) this.setAttribute('locale', value);
    else this.removeAttribute('locale');
  }

  /** Says the messages. No attribute. Default: the one that the page shares. */
  declare announcer: Announcer | undefined;
  /** Understands speech; null switches it off. No attribute. Default: the browser's own, on the device only. */
  declare recognizer: Recognizer | null | undefined;

  connectedCallback(): void {
    upgradeProperties(this);
    this.requestUpdate();
  }

  /** An element that only moves is connected again in the same task. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected || !this.#mounted) return;
      this.giveBack();
      this.#mounted.unmount();
      this.#mounted = null;
    });
  }

  /** Moved by `moveBefore`: nothing changes. Without it the browser would disconnect and connect the element. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Shows the element anew, after the page's own code has set all that it sets now. */
  protected requestUpdate(): void {
    this.#isStale = true;
    if (!this.#isUpdating) void this.#updateWhileStale();
  }

  async #updateWhileStale(): Promise<void> {
    this.#isUpdating = true;
    while (this.#isStale) {
      await turnOf(this);
      this.#isStale = false;
      if (!this.isConnected || !this.canShow()) continue;
      try {
        const [view, loaded] = await Promise.all([this.view.load(), this.#loadLanguage(), parsed()]);
        if (!this.#isStale && this.isConnected) this.#show(view, loaded);
        this.#reported = '';
      } catch (error) {
        // The content that was there stays: a native input, or the component as it was.
        if (this.#reported !== String(error)) reportError(error);
        this.#reported = String(error);
      }
    }
    this.#isUpdating = false;
  }

  async #loadLanguage(): Promise<LoadedLanguage> {
    const locale = this.getAttribute('locale');
    const own = this.#language;
    const around = this.closest<HTMLElement>('[lang]')?.lang;
    const loaded = own
      ? { language: own, locale: own.tag }
      : await loadLanguage(this.getAttribute('language') || around || 'en', this.spoken);
    return { ...loaded, locale: locale || loaded.locale };
  }

  #show(view: ElementView<never>, loaded: LoadedLanguage): void {
    if (this.#mounted) return this.#mounted.update(loaded);
    const before = [...this.childNodes];
    this.takeOver();
    const mounted = view.mount(this as never);
    try {
      mounted.update(loaded);
      this.#mounted = mounted;
    } catch (error) {
      this.replaceChildren(...before);
      throw error;
    }
  }
}

const waiting: { readonly element: Element; readonly begin: () => void }[] = [];

/**
 * Resolves once the page's own code has run. Elements that it has changed begin in the order of the page, so that fields that
 * one act refused say their errors in that order.
 */
function turnOf(element: Element): Promise<void> {
  return new Promise((begin) => {
    if (waiting.push({ element, begin }) > 1) return;
    queueMicrotask(() => {
      for (const next of waiting.splice(0).sort((a, b) => orderOf(a.element, b.element))) next.begin();
    });
  });
}

function orderOf(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Resolves once the page is parsed, because an element's content comes after its start tag. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}
