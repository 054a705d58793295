import { ClipError } from '../core/model';
import type { Destination, DestinationOptions } from '../core/plugins';

const files = import.meta.glob<Destination>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** The order in which they are offered; one that is not named comes after, by its id. */
const order = ['download', 'clipboard', 'library'];

/** Every destination of this folder, by id. */
export const destinations: ReadonlyMap<string, Destination> = new Map(
  Object.values(files)
    .sort((left, right) => rank(left.id) - rank(right.id) || (left.id < right.id ? -1 : 1))
    .map((destination) => [destination.id, destination]),
);

function rank(id: string): number {
  const place = order.indexOf(id);
  return place === -1 ? order.length : place;
}

/** @throws ClipError `destination-unknown` */
export function findDestination(id: string): Destination {
  const destination = destinations.get(id);
  if (destination === undefined) throw new ClipError('destination-unknown', id);
  return destination;
}

/** A destination's options: what the reader chose, the fields' defaults for the rest. */
export function optionsOf(
  destination: Destination,
  chosen: DestinationOptions | undefined,
): DestinationOptions {
  const entries = destination.fields.map((field) => {
    const value = chosen?.[field.key];
    return [
      field.key,
      typeof value === typeof field.default ? (value ?? field.default) : field.default,
    ] as const;
  });
  return Object.fromEntries(entries);
}
