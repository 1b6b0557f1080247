import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** Whether a screen reader hears in the page what is marked there: off until the reader chooses so. */
export type SpokenMarksSetting = KeptChoice<boolean>;

export function createSpokenMarks(storage: WatchedStorage): SpokenMarksSetting {
  return keepChoice(storage, { key: "spoken-marks", read: (kept) => kept === true, write: (isOn) => isOn });
}
