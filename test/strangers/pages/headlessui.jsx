import {
  Combobox,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Description,
  Dialog,
  DialogPanel,
  DialogTitle,
  Field,
  Label,
  Menu,
  MenuButton,
  MenuItem,
  MenuItems,
  Switch,
} from '@headlessui/react';
import { useState } from 'react';
import { react } from '../react';

const colleagues = ['Amara Okafor', 'Bela Novak', 'Marta Lind', 'Milan Roy'];

function Assignee() {
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState(null);
  const found = colleagues.filter((name) => name.toLowerCase().includes(query.toLowerCase()));
  return (
    <>
      <h1>Assign the ticket</h1>
      <Field>
        <Label>Colleague</Label>
        <Combobox value={selected} onChange={setSelected} onClose={() => setQuery('')}>
          <ComboboxInput displayValue={(name) => name} onChange={(event) => setQuery(event.target.value)} />
          <ComboboxOptions anchor="bottom">
            {found.length === 0 && <div>No colleague has that name.</div>}
            {found.map((name) => (
              <ComboboxOption key={name} value={name}>
                {name}
              </ComboboxOption>
            ))}
          </ComboboxOptions>
        </Combobox>
      </Field>
      <button type="button">Assign ticket</button>
    </>
  );
}

function LastProject() {
  const [projects, setProjects] = useState(['Harbour bridge']);
  const [leaving, setLeaving] = useState(null);
  return (
    <>
      <h1>Your projects</h1>
      {projects.length === 0 && <p>You have no projects left.</p>}
      <ul>
        {projects.map((project) => (
          <li key={project}>
            {project}
            <Menu>
              <MenuButton>Options for {project}</MenuButton>
              <MenuItems anchor="bottom">
                <MenuItem>
                  <a href="#rename">Rename</a>
                </MenuItem>
                <MenuItem>
                  <button type="button" onClick={() => setLeaving(project)}>
                    Leave project
                  </button>
                </MenuItem>
              </MenuItems>
            </Menu>
          </li>
        ))}
      </ul>
      <Dialog open={leaving !== null} onClose={() => setLeaving(null)}>
        <DialogPanel>
          <DialogTitle>Leave this project?</DialogTitle>
          <Description>You will need a new invitation to come back.</Description>
          <button type="button" onClick={() => setLeaving(null)}>
            Cancel
          </button>
          <button
            type="button"
            onClick={() => {
              setProjects(projects.filter((project) => project !== leaving));
              setLeaving(null);
            }}
          >
            Leave
          </button>
        </DialogPanel>
      </Dialog>
    </>
  );
}

function Digest() {
  const [enabled, setEnabled] = useState(false);
  return (
    <>
      <h1>Email settings</h1>
      <Field>
        <Label>Weekly digest</Label>
        <Description>A summary of the week, every Monday.</Description>
        <Switch checked={enabled} onChange={setEnabled} />
      </Field>
      {enabled && <p>Your first digest arrives next Monday.</p>}
      <a href="#account">Back to account</a>
    </>
  );
}

export const pages = {
  assignee: { show: react(Assignee), keys: ['Tab', 'm', 'Down', 'Return'] },
  noAssignee: { show: react(Assignee), keys: ['Tab', 'x', 'q', 'Escape'] },
  lastProject: { show: react(LastProject), keys: ['Tab', 'Return', 'Down', 'Return', 'Tab', 'Tab', 'Return'] },
  digest: { show: react(Digest), keys: ['Tab', 'space', 'space'] },
};
