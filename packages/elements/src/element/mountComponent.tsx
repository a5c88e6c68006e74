import { PayaloudProvider } from '@payaloud/react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { LoadedLanguage } from '../languages/loadLanguage';
import type { ElementHost, ElementView } from './elementView';

/** Shows what `render` makes of an element. It throws before anything is shown if attributes or properties are wrong. */
export function viewOf<Host extends ElementHost>(
  render: (host: Host, loaded: LoadedLanguage) => ReactNode,
): ElementView<Host> {
  return {
    mount(host) {
      const root = createRoot(host);
      return {
        update(loaded) {
          const content = render(host, loaded);
          const { announcer, recognizer } = host;
          root.render(
            <PayaloudProvider {...loaded} announcer={announcer} recognizer={recognizer}>
              {content}
            </PayaloudProvider>,
          );
        },
        flush: (act) => flushSync(act),
        unmount: () => root.unmount(),
      };
    },
  };
}
