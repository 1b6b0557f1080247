import { useEffect, useState } from "preact/hooks";
import type { Note } from "../../../model/note.ts";
import type { SurfacePorts } from "../../ports.ts";
import { Autosave, type SaveState } from "./autosave.ts";

interface AutosaveEvents {
  readonly onState: (state: SaveState) => void;
  readonly onParted: (note: Note) => void;
}

/** One autosave for the life of an editor; what is unsaved goes out when the panel closes or hides. */
export function useAutosave(
  note: Note,
  ports: Pick<SurfacePorts, "notes" | "unsaved" | "now" | "newId">,
  events: AutosaveEvents,
): Autosave {
  const [autosave] = useState(() => new Autosave({ ...ports, ...events, note, save: ports.notes.save }));
  useEffect(() => {
    const flush = () => void autosave.flush();
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
      autosave.stop();
    };
  }, [autosave]);
  return autosave;
}
