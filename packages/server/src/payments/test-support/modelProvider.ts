import {
  price,
  type Answer,
  type ModelRules,
  type ObjectStatus,
  type OutCall,
  type ProviderObject,
  type World,
} from './world';

const usual = ['paid', 'refused', 'action', 'processing'] as const;

/** The statuses that an attempt to pay may lead to. A webhook provider's object has a single attempt. */
const attempts: Readonly<Record<ModelRules['provider'], readonly ObjectStatus[]>> = {
  true: usual,
  contrary: usual,
  mute: usual,
  webhook: ['paid', 'closed', 'processing'],
};

/** The status of an object that the bank refused. */
export const refusal: Readonly<Record<ModelRules['provider'], ObjectStatus>> = {
  true: 'refused',
  contrary: 'refused',
  mute: 'refused',
  webhook: 'closed',
};

/** Each possible result of a call that arrives, with its name. */
export function arrivals(world: World, call: OutCall, rules: ModelRules): { name: string; next: World }[] {
  const { effect, paymentId } = call;
  if (effect.type === 'open') {
    const existing = world.objects.find((one) => one.paymentId === paymentId);
    const isNew = !existing || (rules.keys === 'forgotten' && world.objects.length < 3);
    const ref = isNew ? `${paymentId}${world.objects.length}` : existing.ref;
    const objects = isNew ? [...world.objects, newObject(ref, paymentId)] : world.objects;
    return [{ name: 'opens', next: answered({ ...world, objects }, call, { kind: 'opened', ref }) }];
  }
  const object = world.objects.find(({ ref }) => ref === effect.ref);
  if (!object) return [];
  const answerAbout = (status: ObjectStatus): Answer => {
    if (rules.provider !== 'webhook') return { kind: 'object', ref: object.ref, status };
    return effect.type === 'pay' ? { kind: 'object', ref: object.ref, status: 'processing' } : { kind: 'none' };
  };
  const become = (status: ObjectStatus) => {
    const next = status === object.status ? world : withStatus(world, object, status);
    return { name: `→ ${status}`, next: answered(next, call, answerAbout(status)) };
  };
  switch (effect.type) {
    case 'pay':
      return object.status === 'untouched' ? attempts[rules.provider].map(become) : [become(object.status)];
    case 'read':
      return [become(object.status)];
    case 'close':
    case 'abandon':
      // A webhook provider may come in time to stop a charge that is under way, or too late.
      if (rules.provider === 'webhook' && object.status === 'processing')
        return (['closed', 'processing'] as const).map(become);
      return [become(isClosable(object.status) ? 'closed' : object.status)];
    case 'refund': {
      const { refundId, amount } = effect;
      const total = Object.values({ ...object.refunds, [refundId]: amount }).reduce((sum, one) => sum + one, 0);
      const isAllowed = object.status === 'paid' && total <= price.minorUnits;
      const refunds = isAllowed ? { ...object.refunds, [refundId]: amount } : object.refunds;
      const next = withObject(world, { ...object, refunds });
      const accepted = rules.provider === 'webhook' ? 'pending' : 'done';
      const refund = isAllowed ? accepted : 'refused';
      return [{ name: 'refunds', next: answered(next, call, { kind: 'refund', refund }) }];
    }
  }
}

/** Each status that an object may get by itself: the payer, the bank, another tab of the payer, a provider that errs. */
export function wanderings(
  object: ProviderObject,
  { stored, isContrary }: World,
  rules: ModelRules,
): readonly ObjectStatus[] {
  switch (object.status) {
    case 'untouched':
      // Only a stored reference is ever given to a page.
      return rules.paidBy === 'page' && stored.rows[object.paymentId]?.ref === object.ref
        ? attempts[rules.provider]
        : [];
    case 'refused':
      return ['paid', 'processing'];
    case 'action':
      return ['paid', 'refused', 'processing'];
    case 'processing':
      return ['paid', refusal[rules.provider]];
    case 'closed':
      return rules.closing === 'leaky' && object.seen.length > 1 ? ['paid'] : [];
    case 'paid':
      return rules.provider === 'contrary' && !isContrary ? ['closed'] : [];
  }
}

export function withStatus(world: World, object: ProviderObject, status: ObjectStatus): World {
  const seen = object.seen.includes(status) ? object.seen : [...object.seen, status].sort();
  return withObject(world, { ...object, status, seen });
}

function withObject(world: World, object: ProviderObject): World {
  return { ...world, objects: world.objects.map((one) => (one.ref === object.ref ? object : one)) };
}

/** The answer goes back, unless nobody waits for it. */
function answered(world: World, call: OutCall, answer: Answer): World {
  const calls = world.calls.flatMap((one) => {
    if (one !== call) return [one];
    return call.isAwaited ? [{ ...call, answer }] : [];
  });
  return { ...world, calls };
}

function newObject(ref: string, paymentId: string): ProviderObject {
  return { ref, paymentId, status: 'untouched', refunds: {}, seen: ['untouched'] };
}

function isClosable(status: ObjectStatus): boolean {
  return status === 'untouched' || status === 'refused' || status === 'action';
}
