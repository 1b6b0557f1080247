import { type KeptTerm, keptTermsIn } from "../model/kept-term.ts";
import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";
import { OWN_TERMS } from "./own-terms-changed.ts";

/** The terms that a reader added, in the order in which they did. */
export type OwnTermsSetting = KeptChoice<readonly KeptTerm[]>;

export function createOwnTerms(storage: WatchedStorage): OwnTermsSetting {
  return keepChoice(storage, { key: OWN_TERMS, read: keptTermsIn, write: (terms) => terms });
}
