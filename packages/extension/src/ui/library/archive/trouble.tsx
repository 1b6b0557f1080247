import { Icon } from "../../parts/icon.tsx";
import type { ArchiveTrouble } from "../archive-port.ts";
import { archiveWords } from "./words.ts";

/** Why something did not happen; that the reader stopped it is said quietly. */
export function Trouble({ trouble }: { readonly trouble: ArchiveTrouble }) {
  if (trouble.kind === "cancelled") return <p role="status">{archiveWords.cancelled}</p>;
  return (
    <p role="alert" class="refusal">
      <Icon name="alert" />
      <span>{trouble.sentence}</span>
    </p>
  );
}
