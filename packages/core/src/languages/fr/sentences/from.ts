/** « de Marc », « d’Anna », « d’Yves », « de Yann ». A name with h is not elided, because some of them must not be. */
export function from(name: string): string {
  return elided.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`;
}

const elided = /^(?:[aeiouæœ]|y(?![aeiou]))/i;
