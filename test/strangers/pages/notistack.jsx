import { useState } from 'react';
import { SnackbarProvider, closeSnackbar, enqueueSnackbar, useSnackbar } from 'notistack';
import { react } from '../react';

/** A page inside the provider. */
const provided = (Page, props) =>
  react(() => (
    <SnackbarProvider maxSnack={3} {...props}>
      <Page />
    </SnackbarProvider>
  ));

function Address() {
  const { enqueueSnackbar: enqueue } = useSnackbar();
  const [busy, setBusy] = useState(false);

  function save() {
    setBusy(true);
    setTimeout(() => {
      setBusy(false);
      enqueue('Delivery address is stored', { variant: 'success' });
    }, 300);
  }

  return (
    <>
      <h1>Change delivery address</h1>
      <label>
        Street and number <input defaultValue="Mill Lane 4" />
      </label>
      <button type="button" onClick={save}>
        {busy ? 'Storing…' : 'Store address'}
      </button>
      <a href="#orders">Back to orders</a>
    </>
  );
}

function Tasks() {
  const [tasks, setTasks] = useState(['Water the garden']);

  function finish(task) {
    setTasks([]);
    enqueueSnackbar('Task moved to finished', {
      persist: true,
      action: (key) => (
        <>
          <button
            type="button"
            onClick={() => {
              setTasks([task]);
              closeSnackbar(key);
            }}
          >
            Undo
          </button>
          <button type="button" onClick={() => closeSnackbar(key)}>
            Dismiss
          </button>
        </>
      ),
    });
  }

  return (
    <>
      <h1>Tasks for today</h1>
      {tasks.length === 0 ? (
        <p>Nothing left to do.</p>
      ) : (
        <ul>
          {tasks.map((task) => (
            <li key={task}>
              {task}{' '}
              <button type="button" onClick={() => finish(task)}>
                Finish
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Payment() {
  function pay() {
    enqueueSnackbar('Payment was declined by the bank', {
      variant: 'error',
      persist: true,
      preventDuplicate: true,
      action: (key) => (
        <button type="button" onClick={() => closeSnackbar(key)}>
          Close message
        </button>
      ),
    });
  }

  return (
    <>
      <h1>Pay your invoice</h1>
      <button type="button" onClick={pay}>
        Pay now
      </button>
      <button type="button">Pay by transfer</button>
    </>
  );
}

export const pages = {
  address: { show: provided(Address), keys: ['Tab', 'Tab', 'Return'] },
  tasks: { show: provided(Tasks), keys: ['Tab', 'Return', 'Tab', 'Return'] },
  payment: {
    show: provided(Payment, { anchorOrigin: { vertical: 'top', horizontal: 'right' } }),
    keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'],
  },
};
