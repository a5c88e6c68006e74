import { find, onSubmit, type ZooCase } from '../zooCase';

const form = '<div id="top"></div><form><label>Country <input></label> <button>Continue</button></form>';
const summary = (attributes: string) => `
  <div id="summary" tabindex="-1" aria-labelledby="title" ${attributes}>
    <h2 id="title">There is a problem</h2>
    <a href="#country">Tell us if you live in the UK</a>
  </div>`;

/** The summary of the errors is an alert, and gets the focus too. */
export const errorSummaryRepeated: ZooCase = {
  thread: 'https://github.com/hmrc/accessibility/issues/21',
  heard: '"There is a problem" twice, then what the problem is.',
  finds: ['said-twice'],
  fault(page) {
    page.innerHTML = form;
    onSubmit(() => {
      find('#top').innerHTML = summary('role="alert"');
      find('#summary').focus();
    });
  },
  mended(page) {
    page.innerHTML = form;
    onSubmit(() => {
      find('#top').innerHTML = summary('role="group"');
      find('#summary').focus();
    });
  },
  async act(user) {
    find('button').focus();
    await user.key('Enter');
  },
};
