/** The first of `count` numbers for which the test holds, given that it holds for all that follow; else `count`. */
export function firstWhere(count: number, test: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
