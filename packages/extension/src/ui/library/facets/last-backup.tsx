import { useEffect, useState } from "preact/hooks";
import { EVERYTHING } from "../../../library/question.ts";
import { writeView } from "../../../library/view-address.ts";
import { writeDate } from "../../../wording/write-date.ts";
import { t } from "../../../words/t.ts";
import type { LibraryPorts } from "../library-ports.ts";

const NONE = "";

/** When the notes were last copied to where nothing else can reach them, and the way to do so now. */
export function LastBackup({ notes, now }: { readonly notes: LibraryPorts["notes"]; readonly now: Date }) {
  const [last, setLast] = useState<string>();
  useEffect(() => {
    let isGone = false;
    void notes.state().then((state) => {
      if (state.ok && !isGone) setLast(state.value.lastBackup ?? NONE);
    });
    return () => {
      isGone = true;
    };
  }, [notes]);
  if (last === undefined) return undefined;
  return (
    <p class="meta">
      {last === NONE ? t("facets.noBackup") : t("facets.lastBackup", { date: writeDate(last, now) })}{" "}
      <a class="more" href={writeView({ name: "opslag", question: EVERYTHING })}>
        {t("facets.toBackups")}
      </a>
    </p>
  );
}
