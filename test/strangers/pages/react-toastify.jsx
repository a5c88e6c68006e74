import { useState } from 'react';
import { ToastContainer, toast } from 'react-toastify';
import { react } from '../react';

function Profile() {
  const [name, setName] = useState('Robin');

  function submit(event) {
    event.preventDefault();
    setTimeout(() => toast.success('Your profile was updated.'), 250);
  }

  return (
    <>
      <h1>Edit your profile</h1>
      <form onSubmit={submit}>
        <label>
          Shown name <input value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <button type="submit">Update profile</button>
      </form>
      <a href="#profile">View public profile</a>
      <ToastContainer />
    </>
  );
}

const exportReport = () => new Promise((_, reject) => setTimeout(() => reject(new Error('offline')), 600));

function Report() {
  return (
    <>
      <h1>Yearly sales report</h1>
      <button
        type="button"
        onClick={() =>
          toast
            .promise(exportReport(), {
              pending: 'The report is being exported',
              success: 'The report was exported',
              error: 'The export was rejected',
            })
            .catch(() => {})
        }
      >
        Export report
      </button>
      <button type="button">Print report</button>
      <ToastContainer />
    </>
  );
}

function Archived({ closeToast, data }) {
  return (
    <div>
      {data} was archived
      <button type="button" onClick={() => closeToast('undo')}>
        Undo
      </button>
    </div>
  );
}

function Inbox() {
  const [mails, setMails] = useState(['Offer from the printer', 'Minutes of the board']);

  function archive(mail) {
    setMails(mails.filter((other) => other !== mail));
    toast(Archived, {
      data: mail,
      autoClose: false,
      onClose: (reason) => {
        if (reason === 'undo') setMails(mails);
      },
    });
  }

  return (
    <>
      <ToastContainer />
      <h1>Your inbox</h1>
      <ul>
        {mails.map((mail) => (
          <li key={mail}>
            {mail}{' '}
            <button type="button" aria-label={`Archive ${mail}`} onClick={() => archive(mail)}>
              Archive
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Connection() {
  return (
    <>
      <h1>Connect your printer</h1>
      <button type="button" onClick={() => toast.error('No printer was found nearby', { autoClose: false })}>
        Search for printers
      </button>
      <ToastContainer />
    </>
  );
}

export const pages = {
  profile: { show: react(Profile), keys: ['Tab', 'Tab', 'Return'] },
  report: { show: react(Report), keys: ['Tab', 'Return'] },
  inbox: { show: react(Inbox), keys: ['Tab', 'Return', 'shift+Tab', 'shift+Tab', 'Return'] },
  connection: { show: react(Connection), keys: ['Tab', 'Return', 'Tab', 'Tab', 'Return'] },
};
