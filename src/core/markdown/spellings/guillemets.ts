import type { Escapes } from '../escape';

/** Two signs in a row that a typographer makes a guillemet of; `<<` is an entity already. */
export const guillemets: Escapes = {
  '>': (before, after) => (before === '>' || after === '>' ? '\\>' : null),
};
