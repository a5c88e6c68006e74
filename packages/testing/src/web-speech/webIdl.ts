/** How one interface looks, beside the methods of its class. */
interface Shape {
  readonly name: string;
  /** Attributes that only the twin sets, with `assign`. */
  readonly readonly?: readonly string[];
  /** Attributes that a page may set, each with the conversion of its type. */
  readonly writable?: Readonly<Record<string, (value: unknown) => unknown>>;
  /** Events that have a handler, such as `onstart`. */
  readonly handlers?: readonly string[];
  /** True if its items are read by index, as in `results[0]`. */
  readonly isList?: true;
}

interface Constructor {
  readonly prototype: object;
}

export type WebIdl = ReturnType<typeof defineWebIdl>;

/**
 * Makes classes look as Web IDL asks: attributes are accessors of the prototype, everything is enumerable, and nothing
 * else shows. `webSpeechTwinScript` sends the source of this function into pages, so it may use nothing from outside
 * except types.
 */
export function defineWebIdl() {
  const slots = new WeakMap<object, Record<string, unknown>>();
  /** Constructors that pages may not call take this as their first argument. */
  const secret = Symbol('made by the browser');

  const arrayIterator: unknown = Reflect.get(Array.prototype, Symbol.iterator);

  function slotsOf(object: object): Record<string, unknown> {
    const known = slots.get(object) ?? {};
    slots.set(object, known);
    return known;
  }

  function accessor(type: Constructor, name: string, set?: (this: object, value: unknown) => void) {
    Object.defineProperty(type.prototype, name, {
      get(this: object) {
        return slotsOf(this)[name];
      },
      ...(set ? { set } : {}),
      configurable: true,
      enumerable: true,
    });
  }

  function addHandler(type: Constructor, event: string) {
    const handlers = new WeakMap<object, { current: (event: Event) => unknown; listener: (event: Event) => void }>();
    Object.defineProperty(type.prototype, `on${event}`, {
      get(this: object) {
        return handlers.get(this)?.current ?? null;
      },
      set(this: EventTarget, value: unknown) {
        const known = handlers.get(this);
        if (typeof value !== 'function') {
          if (known) this.removeEventListener(event, known.listener);
          handlers.delete(this);
        } else if (known) {
          known.current = value as (event: Event) => unknown;
        } else {
          const listener = (fired: Event) => void handlers.get(this)?.current.call(this, fired);
          handlers.set(this, { current: value as (event: Event) => unknown, listener });
          this.addEventListener(event, listener);
        }
      },
      configurable: true,
      enumerable: true,
    });
  }

  function showMembers(holder: object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
      if (name === 'constructor' || name === 'prototype' || !descriptor.configurable) continue;
      if (descriptor.get || typeof descriptor.value === 'function')
        Object.defineProperty(holder, name, { enumerable: true });
    }
  }

  return {
    secret,
    shape(type: Constructor, { name, readonly = [], writable = {}, handlers = [], isList }: Shape) {
      for (const attribute of readonly) accessor(type, attribute);
      for (const [attribute, convert] of Object.entries(writable)) {
        accessor(type, attribute, function (value) {
          slotsOf(this)[attribute] = convert(value);
        });
      }
      for (const event of handlers) addHandler(type, event);
      if (isList) {
        accessor(type, 'length');
        const item = function (this: Record<number, unknown>, index: number) {
          return this[index >>> 0] ?? null;
        };
        Object.defineProperty(type.prototype, 'item', { value: item, configurable: true, writable: true });
        Object.defineProperty(type.prototype, Symbol.iterator, { value: arrayIterator, configurable: true });
      }
      Object.defineProperty(type.prototype, Symbol.toStringTag, { value: name, configurable: true });
      showMembers(type.prototype);
      showMembers(type);
    },
    /** Sets attributes from inside, without conversion. */
    assign(object: object, values: Readonly<Record<string, unknown>>) {
      Object.assign(slotsOf(object), values);
    },
    /** Adds one item to a list. */
    append(list: object, item: object) {
      const { length = 0 } = slotsOf(list) as { length?: number };
      Object.defineProperty(list, length, { value: item, configurable: true, enumerable: true });
      slotsOf(list)['length'] = length + 1;
    },
    /** Refuses `new` by a page, as interfaces without a constructor do. */
    forbidNew(key: unknown) {
      if (key !== secret) throw new TypeError('Illegal constructor');
    },
    instanceOf: (type: Constructor, name: string) => (value: unknown) => {
      const isOne =
        typeof value === 'object' && value !== null && Object.prototype.isPrototypeOf.call(type.prototype, value);
      if (!isOne) throw new TypeError(`Failed to convert value to '${name}'.`);
      return value;
    },
    within: (least: number, most: number) => (value: unknown) => {
      const number = Number(value);
      if (!Number.isFinite(number)) throw new TypeError('The provided float value is non-finite.');
      return Math.fround(Math.min(most, Math.max(least, number)));
    },
    required(init: object | undefined, name: string): unknown {
      const value = (init as Record<string, unknown> | undefined)?.[name];
      if (value === undefined)
        throw new TypeError(`Failed to read the '${name}' property: Required member is undefined.`);
      return value;
    },
  };
}
