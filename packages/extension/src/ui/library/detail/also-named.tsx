import { useEffect, useState } from "preact/hooks";
import type { ThingNaming } from "../../../model/known-document.ts";
import type { Note, ThingTarget } from "../../../model/note.ts";
import { t } from "../../../words/t.ts";
import { NamingList } from "../../parts/naming-list.tsx";
import type { LibraryPorts } from "../library-ports.ts";

export interface AlsoNamedProps {
  readonly note: Note;
  readonly target: ThingTarget;
  readonly documents: LibraryPorts["documents"];
}

/** The other documents of the reader that name what a note is about; nothing where there is none, or where none can be read. */
export function AlsoNamed({ note, target, documents }: AlsoNamedProps) {
  const naming = useNaming(target, documents);
  const others = naming?.documents.filter(({ key }) => key !== note.document.key) ?? [];
  if (naming === undefined || others.length === 0) return undefined;
  return (
    <section class="det-sec">
      <h2 class="lbl">{t(`notes.alsoNamed.${target.kind}`)}</h2>
      <NamingList documents={others} more={naming.total - naming.documents.length} />
    </section>
  );
}

function useNaming({ kind, id }: ThingTarget, documents: LibraryPorts["documents"]): ThingNaming | undefined {
  const [naming, setNaming] = useState<ThingNaming>();
  useEffect(() => {
    let isGone = false;
    void documents.naming([{ kind, id }]).then((answer) => {
      if (!isGone) setNaming(answer.ok ? answer.value[0] : undefined);
    });
    return () => {
      isGone = true;
    };
  }, [kind, id, documents]);
  return naming;
}
