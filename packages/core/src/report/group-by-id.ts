/** Things with the same id together, in the order in which each id first comes. */
export function groupById<T extends { readonly id: string }>(things: readonly T[]): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const group = groups.get(thing.id);
    if (group === undefined) groups.set(thing.id, [thing]);
    else group.push(thing);
  }
  return groups;
}
