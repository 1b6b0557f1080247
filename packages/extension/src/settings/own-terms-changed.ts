import { keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** Where the list of own terms is kept. */
export const OWN_TERMS = "own-terms";

/** Tells that the list of own terms is another, to who does not need to know it. Answers what stops that. */
export function onOwnTermsChanged(storage: WatchedStorage, listener: () => void): () => void {
  const change = keepChoice<void>(storage, { key: OWN_TERMS, read: () => undefined, write: () => undefined });
  return change.onChanged(listener);
}
