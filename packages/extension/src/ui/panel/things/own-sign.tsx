import type { ThingCount } from "../../../model/thing-count.ts";
import { t } from "../../../words/t.ts";

/** A dot behind the name of a thing that the reader noted something on. */
export function OwnSign({ count }: { readonly count: ThingCount | undefined }) {
  if (count === undefined || count.notes === 0) return undefined;
  return (
    <span class="own-sign" title={t("notes.count", count.notes)}>
      <span class="mk dot" />
      <span class="vh">{t("notes.count", count.notes)}</span>
    </span>
  );
}
