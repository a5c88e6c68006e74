import type { Confirmations } from '../createConfirmations';
import { confirm, sendCode } from './confirmationHandlers';
import {
  addDevice,
  addPasskey,
  listDevices,
  listPasskeys,
  revokeDevice,
  removePasskey,
  startPasskey,
} from './keyHandlers';
import { defaultBasePath, notARoute, wrongMethod, type Route } from './route';

type Handle = (route: Route, confirmations: Confirmations, id: string) => Promise<Response>;

const routes: Readonly<Record<string, Readonly<Record<string, Handle>>>> = {
  'orders/:id/code': { POST: sendCode },
  'orders/:id/confirmation': { POST: confirm },
  devices: { GET: listDevices, POST: addDevice },
  'devices/:id': { DELETE: revokeDevice },
  passkeys: { GET: listPasskeys, POST: addPasskey },
  'passkeys/:id': { DELETE: removePasskey },
  'passkey-options': { POST: startPasskey },
};

export function routeConfirmations(
  route: Route,
  confirmations: Confirmations,
  [kind = '', id, more]: readonly [string | undefined, string, string | undefined],
): Promise<Response> {
  const path = [kind, ...(id === '' ? [] : [':id']), ...(more === undefined ? [] : [more])].join('/');
  const methods = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (!methods) throw notARoute(route.options.basePath ?? defaultBasePath);
  const { method } = route.request;
  const handle = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!handle) throw wrongMethod();
  return handle(route, confirmations, id);
}
