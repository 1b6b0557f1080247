/** What a key means while the focus is in the list. */
export type Wanted =
  | { readonly kind: "move"; readonly by: 1 | -1; readonly to?: "start" | "end" }
  | { readonly kind: "choose" | "all" | "none" | "remove" };

const KEYS: Readonly<Record<string, Wanted>> = {
  ArrowDown: { kind: "move", by: 1 },
  j: { kind: "move", by: 1 },
  ArrowUp: { kind: "move", by: -1 },
  k: { kind: "move", by: -1 },
  Home: { kind: "move", by: 1, to: "start" },
  End: { kind: "move", by: -1, to: "end" },
  " ": { kind: "choose" },
  x: { kind: "choose" },
  Delete: { kind: "remove" },
  Escape: { kind: "none" },
};

/** Letters count in the list only, never elsewhere on the page. */
export function wantedBy({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): Wanted | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === "a" ? { kind: "all" } : undefined;
  // A checkbox has a meaning of its own for the space bar.
  if (key === " " && target instanceof HTMLInputElement) return undefined;
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}
