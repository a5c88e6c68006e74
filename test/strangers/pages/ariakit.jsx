import * as Ariakit from '@ariakit/react';
import { startTransition, useMemo, useState } from 'react';
import { react } from '../react';

function Participant() {
  const form = Ariakit.useFormStore({ defaultValues: { name: '', email: '' } });
  const [added, setAdded] = useState('');
  form.useSubmit((state) => setAdded(state.values.name));
  return (
    <Ariakit.Form store={form} aria-labelledby="participant">
      <h1 id="participant">Add a participant</h1>
      <div>
        <Ariakit.FormLabel name={form.names.name}>Name</Ariakit.FormLabel>
        <Ariakit.FormInput name={form.names.name} required />
        <Ariakit.FormError name={form.names.name} />
      </div>
      <div>
        <Ariakit.FormLabel name={form.names.email}>Email</Ariakit.FormLabel>
        <Ariakit.FormInput type="email" name={form.names.email} required />
        <Ariakit.FormError name={form.names.email} />
      </div>
      <Ariakit.FormSubmit>Add participant</Ariakit.FormSubmit>
      {added && <p>{added} takes part now.</p>}
    </Ariakit.Form>
  );
}

const dishes = ['Apple pie', 'Apricot cake', 'Barley soup', 'Bread pudding', 'Carrot salad'];

function Dish() {
  const [search, setSearch] = useState('');
  const matches = useMemo(() => dishes.filter((dish) => dish.toLowerCase().includes(search.toLowerCase())), [search]);
  return (
    <>
      <h1>Plan your dinner</h1>
      <Ariakit.ComboboxProvider setValue={(value) => startTransition(() => setSearch(value))}>
        <Ariakit.ComboboxLabel>Favourite dish</Ariakit.ComboboxLabel>
        <Ariakit.Combobox placeholder="for example, soup" />
        <Ariakit.ComboboxPopover gutter={8} sameWidth>
          {matches.length > 0 ? (
            matches.map((dish) => <Ariakit.ComboboxItem key={dish} value={dish} />)
          ) : (
            <div>No dishes match this</div>
          )}
        </Ariakit.ComboboxPopover>
      </Ariakit.ComboboxProvider>
      <Ariakit.Button>Add to plan</Ariakit.Button>
    </>
  );
}

function LastInvite() {
  const [invites, setInvites] = useState(['Ruth Adeyemi']);
  const [open, setOpen] = useState(false);
  return (
    <>
      <h1>Pending invitations</h1>
      {invites.length === 0 ? (
        <p>Nobody is waiting now.</p>
      ) : (
        <ul>
          {invites.map((name) => (
            <li key={name}>
              {name} <Ariakit.Button onClick={() => setOpen(true)}>Withdraw invitation</Ariakit.Button>
            </li>
          ))}
        </ul>
      )}
      <Ariakit.Dialog open={open} onClose={() => setOpen(false)} backdrop={<div />}>
        <Ariakit.DialogHeading>Withdraw the invitation?</Ariakit.DialogHeading>
        <p>The link in the email stops working.</p>
        <Ariakit.Button
          onClick={() => {
            setInvites([]);
            setOpen(false);
          }}
        >
          Withdraw
        </Ariakit.Button>
        <Ariakit.DialogDismiss>Keep it</Ariakit.DialogDismiss>
      </Ariakit.Dialog>
    </>
  );
}

export const pages = {
  participant: { show: react(Participant), keys: ['Tab', 'Return', 'e', 'Return'] },
  dish: { show: react(Dish), keys: ['Tab', 'b', 'Down', 'Return'] },
  noDish: { show: react(Dish), keys: ['Tab', 'a', 'q', 'Escape'] },
  lastInvite: { show: react(LastInvite), keys: ['Tab', 'Return', 'Return'] },
};
