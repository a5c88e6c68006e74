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

type Member = (this: unknown, ...given: unknown[]) => unknown;

/** The property descriptor of a member: an accessor, or a method as its value. */
interface MemberDescriptor {
  readonly get?: Member;
  readonly set?: Member;
  readonly value?: Member;
}

interface Constructor {
  readonly prototype: object;
}

export type WebIdl = ReturnType<typeof defineWebIdl>;

/**
 * Makes classes look as Web IDL asks: attributes are accessors of the prototype, everything is enumerable, nothing else
 * shows, and members refuse other objects and too few arguments. `webSpeechTwinScript` sends the source of this
 * function into pages, so it may use nothing from outside except types.
 */
export function defineWebIdl() {
  const slots = new WeakMap<object, Record<string, unknown>>();
  /** Constructors that pages may not call take this as their first argument. */
  const secret = Symbol('made by the browser');

  const arrayIterator: unknown = Reflect.get(Array.prototype, Symbol.iterator);

  /** Of an object that `assign` has made one of its interface. */
  const slotsOf = (object: object) => slots.get(object) ?? {};

  function isOne(type: Constructor, value: unknown): boolean {
    const isObject = typeof value === 'object' && value !== null && slots.has(value);
    return isObject && Object.prototype.isPrototypeOf.call(type.prototype, value);
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

  function guarded(type: Constructor, name: string, label: string, member: Member): Member {
    // A method, because members are not constructors.
    const methods: Record<'guard', Member> = {
      guard(this: unknown, ...given: unknown[]) {
        if (!isOne(type, this)) throw new TypeError('Illegal invocation');
        if (given.length < member.length)
          throw new TypeError(`Failed to execute '${label}' on '${name}': too few arguments.`);
        return member.apply(this, given);
      },
    };
    const { guard } = methods;
    Object.defineProperty(guard, 'name', { value: label, configurable: true });
    Object.defineProperty(guard, 'length', { value: member.length, configurable: true });
    return guard;
  }

  function guardMembers(type: Constructor, name: string) {
    const members: Record<string, MemberDescriptor> = Object.getOwnPropertyDescriptors(type.prototype);
    for (const [key, { get, set, value }] of Object.entries(members)) {
      if (key === 'constructor') continue;
      const shown = { configurable: true, enumerable: true };
      const member = value
        ? { value: guarded(type, name, key, value), writable: true }
        : {
            get: get && guarded(type, name, `get ${key}`, get),
            set: set && guarded(type, name, `set ${key}`, set),
          };
      Object.defineProperty(type.prototype, key, { ...member, ...shown });
    }
  }

  function showStatics(type: Constructor) {
    for (const [key, { value, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(type)))
      if (configurable && typeof value === 'function') Object.defineProperty(type, key, { enumerable: true });
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
      guardMembers(type, name);
      showStatics(type);
    },
    /** Sets attributes from inside, without conversion. Only then is the object one of its interface. */
    assign(object: object, values: Readonly<Record<string, unknown>>) {
      slots.set(object, { ...slotsOf(object), ...values });
    },
    /** Adds one item to a list. */
    append(list: object, item: object) {
      const { length = 0 } = slotsOf(list) as { length?: number };
      Object.defineProperty(list, length, { value: item, configurable: true, enumerable: true });
      this.assign(list, { length: length + 1 });
    },
    /** Refuses `new` by a page, as interfaces without a constructor do. */
    forbidNew(key: unknown) {
      if (key !== secret) throw new TypeError('Illegal constructor');
    },
    /** An attribute of the window itself, as a property of a window-like object. */
    windowAttribute(name: string, read: () => unknown): PropertyDescriptor {
      const get = function (this: object | null | undefined) {
        const isWindow = this === undefined || this === null || Object.prototype.hasOwnProperty.call(this, name);
        if (!isWindow) throw new TypeError('Illegal invocation');
        return read();
      };
      Object.defineProperty(get, 'name', { value: `get ${name}`, configurable: true });
      return { get, configurable: true, enumerable: true };
    },
    instanceOf: (type: Constructor, name: string) => (value: unknown) => {
      if (!isOne(type, value)) throw new TypeError(`Failed to convert value to '${name}'.`);
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
