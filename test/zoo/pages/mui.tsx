import {
  Autocomplete,
  Button,
  Dialog,
  DialogActions,
  DialogTitle,
  Menu,
  MenuItem,
  Snackbar,
  TextField,
  ToggleButton,
} from '@mui/material';
import { useRef, useState } from 'react';
import { allSteps, type ZooPage } from '../zooPage';

function Page() {
  const [isBold, setBold] = useState(false);
  const [isSaved, setSaved] = useState(false);
  return (
    <>
      <DeleteDialog />
      <Actions />
      <TextField
        select
        label="Size"
        defaultValue="s"
        slotProps={{ select: { SelectDisplayProps: { 'data-step': 'select' } as object } }}
      >
        <MenuItem value="s">Small</MenuItem>
        <MenuItem value="l">Large</MenuItem>
      </TextField>
      <Button data-step="toast" onClick={() => setSaved(true)}>
        Save
      </Button>
      <EmailForm />
      <ToggleButton data-step="toggle" value="bold" selected={isBold} onChange={() => setBold(!isBold)}>
        Bold
      </ToggleButton>
      <Autocomplete
        options={['Padua', 'Paris']}
        renderInput={(params) => (
          <TextField
            {...params}
            label="City"
            slotProps={{
              ...params.slotProps,
              htmlInput: { ...params.slotProps.htmlInput, 'data-step': 'combobox' },
            }}
          />
        )}
      />
      <Snackbar
        open={isSaved}
        autoHideDuration={5_000}
        onClose={() => setSaved(false)}
        message="Your changes are saved"
      />
    </>
  );
}

function DeleteDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button data-step="dialog" onClick={() => setOpen(true)}>
        Delete account
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby="delete-title">
        <DialogTitle id="delete-title">Delete your account?</DialogTitle>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>Cancel</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function Actions() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        data-step="menu"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        Actions
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem onClick={close}>Rename</MenuItem>
        <MenuItem onClick={close}>Copy</MenuItem>
      </Menu>
    </>
  );
}

function EmailForm() {
  const [error, setError] = useState('');
  const input = useRef<HTMLInputElement>(null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setError('Enter your email address.');
        input.current?.focus();
      }}
    >
      <TextField id="email" label="Email" required inputRef={input} error={error !== ''} helperText={error} />
      <Button type="submit" data-step="form">
        Send
      </Button>
    </form>
  );
}

export const mui: ZooPage = { Page, steps: allSteps };
