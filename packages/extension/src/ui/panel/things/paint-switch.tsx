import type { PaintNotesSetting } from "../../../settings/paint-notes.ts";
import { t } from "../../../words/t.ts";
import { KeptSwitch } from "../../parts/kept-switch.tsx";

/** Whether notes are marked in the page itself. */
export function PaintSwitch({ setting }: { readonly setting: PaintNotesSetting }) {
  return (
    <KeptSwitch
      id="what-painting-shows"
      label={t("panel.paintNotes")}
      explanation={t("panel.whatPaintingShows")}
      setting={setting}
      isOnAtFirst
    />
  );
}
