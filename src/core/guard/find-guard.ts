import type { Guard } from './guard';
import { guards, type GuardName } from './guards';

/** The guard of a name; one that changes nothing for no name. */
export function findGuard(name: GuardName | undefined): Guard {
  return name === undefined ? {} : guards[name];
}
