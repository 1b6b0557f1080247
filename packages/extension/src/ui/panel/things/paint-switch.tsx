import type { PaintNotesSetting } from "../../../settings/paint-notes.ts";
import { t } from "../../../words/t.ts";
import { SettingSwitch } from "../../parts/setting-switch.tsx";
import { useKept } from "../../parts/use-kept.ts";

/** Whether notes are marked in the page itself. */
export function PaintSwitch({ setting }: { readonly setting: PaintNotesSetting }) {
  const [isOn, paint] = useKept(setting, true);
  return (
    <SettingSwitch
      id="what-painting-shows"
      label={t("panel.paintNotes")}
      explanation={t("panel.whatPaintingShows")}
      isOn={isOn}
      onSwitch={paint}
    />
  );
}
