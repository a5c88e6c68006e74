import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { find, pause, type ZooCase } from '../zooCase';

interface ShopProps {
  readonly announce: (text: string, show: (text: string) => void) => Promise<void>;
}

/** The announcer renders the text that it gets. React changes nothing in the page if the text is the same. */
function Shop({ announce }: ShopProps) {
  const [count, setCount] = useState(0);
  const [text, setText] = useState('');
  const add = () => {
    setCount(count + 1);
    void announce('Added to your basket', setText);
  };
  return (
    <>
      <p>Items: {count}</p>
      <button onClick={add}>Add</button>
      <p aria-live="polite">{text}</p>
    </>
  );
}

export const sameTextAgain: ZooCase = {
  thread: 'https://github.com/thinkcompany/react-a11y-announcer/issues/10',
  heard: 'The message after the first press, and nothing after the second.',
  finds: ['silent-after-action'],
  fault: (page) => createRoot(page).render(<Shop announce={async (text, show) => show(text)} />),
  mended: (page) =>
    createRoot(page).render(
      <Shop
        announce={async (text, show) => {
          show('');
          await pause(60);
          show(text);
        }}
      />,
    ),
  async act(user) {
    find('button').focus();
    await user.key('Enter');
    await pause(1_500);
    await user.key('Enter');
  },
};
