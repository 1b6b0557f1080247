import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** Whether the reader allows that the title of a cited paper is looked up on the internet: off until they choose so. */
export type LookupSetting = KeptChoice<boolean>;

export function createLookupSetting(storage: WatchedStorage): LookupSetting {
  return keepChoice(storage, {
    key: "look-up-titles",
    read: (kept) => kept === true,
    write: (isAllowed) => isAllowed,
  });
}
