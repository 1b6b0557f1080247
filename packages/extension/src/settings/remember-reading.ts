import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** Whether it is remembered, on this machine, what every document cites that the reader opens: off until they choose so. */
export type RememberReadingSetting = KeptChoice<boolean>;

export function createRememberReading(storage: WatchedStorage): RememberReadingSetting {
  return keepChoice(storage, { key: "remember-reading", read: (kept) => kept === true, write: (isOn) => isOn });
}
