import { useLayoutEffect, useRef } from "preact/hooks";
import { editButtonOf } from "../../note/note-row.tsx";

/** Keeps the keyboard in a list of notes where what it was at goes away. */
export interface KeyboardPlace {
  /** The keyboard goes on at this note, once it stands in the list; where that is none, it stays where it is. */
  readonly goOnAt: (noteId: string | undefined) => void;
}

/** Browsers take the keyboard to the beginning of the page where its button goes away: a reader would lose their place. */
export function useKeyboardPlace(): KeyboardPlace {
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const button = next.current === undefined ? null : editButtonOf(next.current);
    if (button === null) return;
    next.current = undefined;
    button.focus();
  });
  return {
    goOnAt: (noteId) => {
      next.current = noteId;
    },
  };
}
