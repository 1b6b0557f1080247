import type { PaintNotesSetting } from "../../../settings/paint-notes.ts";
import { t } from "../../../words/t.ts";
import { PassingButton } from "../../parts/passing-button.tsx";
import { Row } from "../../parts/row.tsx";
import { useKept } from "../../parts/use-kept.ts";

/** Says why no note is marked in the page, and leads back; nothing while notes are. The switch itself is far below a long list. */
export function NotPainted({ setting }: { readonly setting: PaintNotesSetting }) {
  const [isOn, choose] = useKept<boolean>(setting, true);
  if (isOn) return undefined;
  return (
    <Row class="setting">
      <p class="meta">{t("panel.notPainted")}</p>
      <PassingButton class="more" onPress={() => choose(true)}>
        {t("panel.paintAgain")}
      </PassingButton>
    </Row>
  );
}
