import { type KeptChoice, keepChoice, type WatchedStorage } from "./kept-choice.ts";

/** Whether notes are marked in the page itself: on until the reader switches it off. The panel lists them either way. */
export type PaintNotesSetting = KeptChoice<boolean>;

export function createPaintNotes(storage: WatchedStorage): PaintNotesSetting {
  return keepChoice(storage, { key: "paint-notes", read: (kept) => kept !== false, write: (isOn) => isOn });
}
