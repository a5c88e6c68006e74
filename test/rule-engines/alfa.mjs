// Judges snapshots of pages with Alfa, in a worker, because a page takes seconds of processor time. In plain JavaScript, because
// the packages are not a part of the workspace and have no types there.
import { parentPort } from 'node:worker_threads';
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Node } from '@siteimprove/alfa-dom';
import { Request, Response } from '@siteimprove/alfa-http';
import { Rules } from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import { Page } from '@siteimprove/alfa-web';

const isWanted = (requirement) => Criterion.isCriterion(requirement) && Conformance.isAA()(requirement);
const rules = [...Rules.values()].filter((rule) => rule.hasRequirement(isWanted));

parentPort.on('message', (snapshot) => void judge(snapshot));

async function judge({ id, document, device }) {
  try {
    const shownOn = Device.from(device);
    const page = Page.of(Request.empty(), Response.empty(), Node.from(document, shownOn), shownOn);
    const outcomes = [...(await Audit.of(page, rules).evaluate())].filter((outcome) => Outcome.isFailed(outcome));
    parentPort.postMessage({ id, problems: outcomes.map(problemOf) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.stack ?? error) });
  }
}

function problemOf({ rule, target, expectations }) {
  const why = [...expectations].map(([, expectation]) => reasonOf(expectation)).filter(Boolean);
  return { rule: rule.uri.split('/').at(-1), message: [...new Set(why)].join(' '), element: String(target) };
}

function reasonOf(expectation) {
  const { error } = expectation.toJSON?.().value ?? {};
  return error?.message ?? '';
}
