import { useState } from 'react';
import { Toaster, toast } from 'sonner';
import { react } from '../react';

function Meeting() {
  const [planned, setPlanned] = useState(true);

  function cancel() {
    setPlanned(false);
    toast('Meeting has been cancelled', {
      description: 'Everyone was told by mail',
      duration: Infinity,
      action: { label: 'Undo', onClick: () => setPlanned(true) },
    });
  }

  return (
    <>
      <h1>Weekly team meeting</h1>
      <p>{planned ? 'Monday at nine' : 'Not planned any more'}</p>
      <button type="button" onClick={cancel} disabled={!planned}>
        Cancel meeting
      </button>
      <a href="#calendar">Back to calendar</a>
      <Toaster />
    </>
  );
}

const upload = () => new Promise((_, reject) => setTimeout(() => reject(new Error('too large')), 400));

function Upload() {
  return (
    <>
      <h1>Add your photograph</h1>
      <button
        type="button"
        onClick={() =>
          toast.promise(upload, {
            loading: 'Uploading the photograph...',
            success: 'Your photograph is online',
            error: 'The photograph is too large',
          })
        }
      >
        Upload photograph
      </button>
      <button type="button">Choose another one</button>
      <Toaster />
    </>
  );
}

function Drafts() {
  const [drafts, setDrafts] = useState(['Letter to the council']);

  function remove(draft) {
    setDrafts((all) => all.filter((other) => other !== draft));
    toast.success('The draft was deleted');
  }

  return (
    <>
      <h1>Your unfinished drafts</h1>
      {drafts.length === 0 && <p>You have no drafts.</p>}
      <ul>
        {drafts.map((draft) => (
          <li key={draft}>
            {draft}{' '}
            <button type="button" aria-label={`Delete ${draft}`} onClick={() => remove(draft)}>
              Delete
            </button>
          </li>
        ))}
      </ul>
      <Toaster richColors closeButton />
    </>
  );
}

function Basket() {
  const [count, setCount] = useState(0);

  function add() {
    setCount(count + 1);
    toast.success(`Basket holds ${['one pear', 'two pears', 'three pears'][count]} now`, { id: 'basket' });
  }

  return (
    <>
      <h1>Buy some pears</h1>
      <button type="button" onClick={add} disabled={count > 2}>
        Add to basket
      </button>
      <a href="#checkout">Go to checkout</a>
      <Toaster />
    </>
  );
}

export const pages = {
  meeting: { show: react(Meeting), keys: ['Tab', 'Return', 'Tab', 'Tab', 'Tab', 'Return'] },
  upload: { show: react(Upload), keys: ['Tab', 'Return'] },
  drafts: { show: react(Drafts), keys: ['Tab', 'Return'] },
  basket: { show: react(Basket), keys: ['Tab', 'Return', 'Return'] },
};
