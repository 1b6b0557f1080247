import type { PaintNotesSetting } from "../../../settings/paint-notes.ts";
import { SettingSwitch } from "../../parts/setting-switch.tsx";
import { useKept } from "../../parts/use-kept.ts";
import { thingText } from "./words.ts";

/** Whether notes are marked in the page itself. */
export function PaintSwitch({ setting }: { readonly setting: PaintNotesSetting }) {
  const [isOn, paint] = useKept(setting, true);
  return (
    <SettingSwitch
      id="what-painting-shows"
      label={thingText.paintNotes}
      explanation={thingText.whatPaintingShows}
      isOn={isOn}
      onSwitch={paint}
    />
  );
}
