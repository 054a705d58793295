/** The index of the first number of an ordered list that is greater than a number, not before `from`; the list's length: none is. */
export function firstAfter(list: readonly number[], value: number, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
