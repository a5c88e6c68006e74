import { useState } from 'react';
import {
  Alert,
  Autocomplete,
  Button,
  Collapse,
  CssBaseline,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  IconButton,
  List,
  ListItem,
  ListItemText,
  Snackbar,
  TextField,
  Typography,
} from '@mui/material';
import { createSvgIcon } from '@mui/material/utils';
import { react } from '../react';

const CloseIcon = createSvgIcon(
  <path d="M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6z" />,
  'Close',
);
const DeleteIcon = createSvgIcon(
  <path d="M6 19a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V7H6zM19 4h-3.5l-1-1h-5l-1 1H5v2h14z" />,
  'Delete',
);

/** A page with the library's reset. */
const based = (Page) =>
  react(() => (
    <>
      <CssBaseline />
      <Page />
    </>
  ));

function Note() {
  const [open, setOpen] = useState(false);

  function handleClose(event, reason) {
    if (reason !== 'clickaway') setOpen(false);
  }

  return (
    <>
      <Typography variant="h4" component="h1">
        Note about the roof
      </Typography>
      <Button variant="contained" onClick={() => setOpen(true)}>
        Archive note
      </Button>
      <Button href="#notes">All my notes</Button>
      <Snackbar
        open={open}
        onClose={handleClose}
        message="Note has been archived"
        action={
          <>
            <Button color="secondary" size="small" onClick={handleClose}>
              Undo
            </Button>
            <IconButton size="small" aria-label="close" color="inherit" onClick={handleClose}>
              <CloseIcon fontSize="small" />
            </IconButton>
          </>
        }
      />
    </>
  );
}

function Booking() {
  const [loading, setLoading] = useState(false);
  const [alert, setAlert] = useState(false);

  function book() {
    setLoading(true);
    setTimeout(() => {
      setLoading(false);
      setAlert(true);
    }, 600);
  }

  return (
    <>
      <Typography variant="h4" component="h1">
        Book the sauna
      </Typography>
      <Collapse in={alert}>
        <Alert severity="error" onClose={() => setAlert(false)}>
          This hour is already taken.
        </Alert>
      </Collapse>
      <Button variant="contained" loading={loading} onClick={book}>
        Book this hour
      </Button>
      <Button>Choose another day</Button>
    </>
  );
}

const countries = ['Denmark', 'Estonia', 'Finland', 'Iceland'];

function Country() {
  return (
    <>
      <Typography variant="h4" component="h1">
        Your country of birth
      </Typography>
      <Autocomplete
        disablePortal
        options={countries}
        sx={{ width: 300 }}
        renderInput={(params) => <TextField {...params} label="Country" />}
      />
      <Button variant="outlined">Next question please</Button>
    </>
  );
}

function Devices() {
  const [devices, setDevices] = useState(['Kitchen tablet']);
  return (
    <>
      <Typography variant="h4" component="h1">
        Devices you trust
      </Typography>
      {devices.length === 0 && <Typography>You trust no device.</Typography>}
      <List>
        {devices.map((device) => (
          <ListItem
            key={device}
            secondaryAction={
              <IconButton
                edge="end"
                aria-label="delete"
                onClick={() => setDevices(devices.filter((other) => other !== device))}
              >
                <DeleteIcon />
              </IconButton>
            }
          >
            <ListItemText primary={device} />
          </ListItem>
        ))}
      </List>
    </>
  );
}

function Location() {
  const [open, setOpen] = useState(false);
  const [shared, setShared] = useState(false);

  function handleClose(agreed) {
    setOpen(false);
    setShared(agreed);
  }

  return (
    <>
      <Typography variant="h4" component="h1">
        Share your location
      </Typography>
      <Typography>{shared ? 'Your friends see you.' : 'Your friends do not see you.'}</Typography>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        Share location
      </Button>
      <Button>Manage your friends</Button>
      <Dialog
        open={open}
        onClose={() => handleClose(false)}
        aria-labelledby="alert-dialog-title"
        aria-describedby="alert-dialog-description"
      >
        <DialogTitle id="alert-dialog-title">Share it with friends?</DialogTitle>
        <DialogContent>
          <DialogContentText id="alert-dialog-description">They see it until midnight.</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => handleClose(false)}>Disagree</Button>
          <Button onClick={() => handleClose(true)} autoFocus>
            Agree
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

export const pages = {
  note: { show: based(Note), keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'] },
  booking: { show: based(Booking), keys: ['Tab', 'Return'] },
  country: { show: based(Country), keys: ['Tab', 'i', 'Down', 'x', 'x', 'Escape'] },
  devices: { show: based(Devices), keys: ['Tab', 'Return'] },
  location: { show: based(Location), keys: ['Tab', 'Return', 'Return'] },
};
