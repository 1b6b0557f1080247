import type { ArchiveTrouble } from "../../../model/archive-trouble.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { troubleSentence } from "./trouble-sentence.ts";

/** Why something did not happen; that the reader stopped it is said quietly. */
export function Trouble({ trouble }: { readonly trouble: ArchiveTrouble }) {
  if (trouble.kind === "cancelled") return <p role="status">{t("archive.stopped")}</p>;
  return (
    <p role="alert" class="refusal">
      <Icon name="alert" />
      <span>{troubleSentence(trouble)}</span>
    </p>
  );
}
