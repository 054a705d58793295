let lastId = 0;

/** Items as rows that are edited: the id stays while what they hold is typed and their place changes. */
export function withIds<Item extends object>(items: readonly Item[]): (Item & { id: number })[] {
  return items.map((item) => ({ ...item, id: (lastId += 1) }));
}
