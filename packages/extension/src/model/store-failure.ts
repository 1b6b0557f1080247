import type { StoreTrouble } from "./store-trouble.ts";

/** Why notes cannot be copied or taken in, as far as a reader can do something about it. */
export const STORE_FAILURES = ["full", "blocked", "private", "newer", "closed"] as const;
export type StoreFailure = (typeof STORE_FAILURES)[number];

/** What a trouble of the store means for a copy of it; whatever else keeps it shut is `closed`. */
export function storeFailureOf({ kind }: Pick<StoreTrouble, "kind">): StoreFailure {
  return STORE_FAILURES.find((one) => one === kind) ?? "closed";
}
