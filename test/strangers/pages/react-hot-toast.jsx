import { useState } from 'react';
import toast, { Toaster } from 'react-hot-toast';
import { react } from '../react';

const sendInvitation = () => new Promise((resolve) => setTimeout(resolve, 500));

function Invitation() {
  return (
    <>
      <h1>Invite a colleague</h1>
      <button
        type="button"
        onClick={() =>
          toast.promise(sendInvitation(), {
            loading: 'Sending the invitation',
            success: <b>Invitation sent to Maria.</b>,
            error: <b>Could not send it.</b>,
          })
        }
      >
        Send invitation
      </button>
      <a href="#members">See all members</a>
      <Toaster />
    </>
  );
}

function SignIn() {
  const [busy, setBusy] = useState(false);

  function submit(event) {
    event.preventDefault();
    setBusy(true);
    setTimeout(() => {
      setBusy(false);
      toast.error('Wrong password, please try again.');
    }, 300);
  }

  return (
    <>
      <Toaster position="bottom-center" />
      <h1>Sign in to the library</h1>
      <form onSubmit={submit}>
        <label>
          Password <input type="password" name="password" />
        </label>
        <button type="submit" disabled={busy}>
          Sign in
        </button>
      </form>
      <a href="#forgotten">Forgotten your password</a>
    </>
  );
}

function Newsletter() {
  return (
    <>
      <h1>Newsletter preferences</h1>
      <button
        type="button"
        onClick={() =>
          toast(
            (t) => (
              <span>
                You left the newsletter
                <button type="button" onClick={() => toast.dismiss(t.id)}>
                  Dismiss
                </button>
              </span>
            ),
            { duration: Infinity },
          )
        }
      >
        Unsubscribe
      </button>
      <Toaster />
    </>
  );
}

export const pages = {
  invitation: { show: react(Invitation), keys: ['Tab', 'Return'] },
  signIn: { show: react(SignIn), keys: ['Tab', 'a', 'Tab', 'Return'] },
  newsletter: { show: react(Newsletter), keys: ['Tab', 'Return', 'Tab', 'Return'] },
};
