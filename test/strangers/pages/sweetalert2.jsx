import Swal from 'sweetalert2';

function lastPhoto(main) {
  main.innerHTML = `
    <h1>Photos of the garden</h1>
    <ul><li>Roses in June <button type="button">Delete this photo</button></li></ul>`;
  main.querySelector('button').addEventListener('click', () => {
    Swal.fire({
      title: 'Delete the photo?',
      text: 'You cannot get it back.',
      icon: 'warning',
      showCancelButton: true,
      confirmButtonText: 'Yes, delete it',
    }).then((result) => {
      if (!result.isConfirmed) return;
      main.querySelector('li').remove();
      Swal.fire({ title: 'Deleted', text: 'The photo is gone now.', icon: 'success' });
    });
  });
}

const Toast = Swal.mixin({
  toast: true,
  position: 'top-end',
  showConfirmButton: false,
  timer: 3000,
  timerProgressBar: true,
});

function signIn(main) {
  main.innerHTML = `
    <h1>Sign in here</h1>
    <button type="button">Sign in</button>
    <a href="#forgotten">Forgotten your password</a>`;
  main.querySelector('button').addEventListener('click', () => {
    Toast.fire({ icon: 'success', title: 'Signed in with success' });
  });
}

function nickname(main) {
  main.innerHTML = `
    <h1>Your public profile</h1>
    <button type="button">Change nickname</button>
    <a href="#picture">Change picture</a>`;
  main.querySelector('button').addEventListener('click', () => {
    Swal.fire({
      title: 'Enter a nickname',
      input: 'text',
      inputLabel: 'Your new nickname',
      showCancelButton: true,
      showLoaderOnConfirm: true,
      inputValidator: (value) => (value ? undefined : 'You need to write something'),
      preConfirm: (value) => new Promise((resolve) => setTimeout(() => resolve(value), 500)),
    });
  });
}

export const pages = {
  lastPhoto: { show: lastPhoto, keys: ['Tab', 'Return', 'Return', 'Return'] },
  signIn: { show: signIn, keys: ['Tab', 'Return'] },
  nickname: { show: nickname, keys: ['Tab', 'Return', 'Return', 'a', 'Return'] },
};
