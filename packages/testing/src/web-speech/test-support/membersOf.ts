export type Interface = (new (...given: unknown[]) => object) & { readonly prototype: object };

/**
 * The members of an interface, each with what a page may do with it: `lang: read and write`, `static available: 1`. The
 * number is that of the required arguments.
 */
export function membersOf(type: Interface | undefined): string[] {
  if (!type) return [];
  return [...linesOf(type.prototype, ''), ...linesOf(type, 'static ')].toSorted();
}

function linesOf(holder: object, place: '' | 'static '): string[] {
  const ofClasses = place === '' ? ['constructor'] : ['length', 'name', 'prototype'];
  return Object.entries(Object.getOwnPropertyDescriptors(holder))
    .filter(([name]) => !ofClasses.includes(name))
    .map(([name, descriptor]) => {
      const shown = descriptor.enumerable ? '' : ', hidden';
      return `${place}${name}: ${kindOf(descriptor)}${shown}`;
    });
}

function kindOf(descriptor: PropertyDescriptor): string {
  if ('value' in descriptor) return String((descriptor.value as { length: number }).length);
  return descriptor.set ? 'read and write' : 'read';
}
