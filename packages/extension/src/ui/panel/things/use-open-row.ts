import { useEffect, useState } from "preact/hooks";
import type { Thing } from "../../../model/known-document.ts";
import { useSteady } from "../../parts/use-steady.ts";

/** Which row of a list is open, one at a time. */
export interface OpenRow {
  /** The id of what the row is about. */
  readonly opened: string | undefined;
  /** Opens a row, or closes it where it is open; `control` is what the reader pressed, which stays where it is. */
  readonly toggle: (id: string, control: Element) => void;
}

/** Keeps which row is open. What is `asked` for from outside opens each time it is asked anew. */
export function useOpenRow(asked: Thing | undefined): OpenRow {
  const [opened, setOpened] = useState<string | undefined>(asked?.id);
  const steadily = useSteady();
  useEffect(() => {
    if (asked !== undefined) setOpened(asked.id);
  }, [asked]);
  return {
    opened,
    toggle: (id, control) => steadily(control, () => setOpened(id === opened ? undefined : id)),
  };
}
