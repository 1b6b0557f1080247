import { useEffect, useState } from "preact/hooks";
import type { NamingDocument, Thing } from "../../../model/known-document.ts";
import type { DocumentKey, Note } from "../../../model/note.ts";
import type { PanelPorts } from "../../ports.ts";

/** What the reader has on one thing. */
export interface OwnPart {
  /** In the order in which they were made. */
  readonly notes: readonly Note[];
  /** Other documents that name it; the one that was open last first. */
  readonly documents: readonly NamingDocument[];
  /** How many of those there are beside the ones that are listed. */
  readonly more: number;
}

/** Reads what the reader has on a thing, but for the document that is open; `failed` where the store is out of reach. */
export function useOwnPart(
  thing: Thing,
  here: DocumentKey,
  { notes, documents }: Pick<PanelPorts, "notes" | "documents">,
): OwnPart | "failed" | undefined {
  const [part, setPart] = useState<OwnPart | "failed">();
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const asked = [{ kind: thing.kind, id: thing.id }];
      const [about, naming] = await Promise.all([notes.about(asked), documents.naming(asked)]);
      if (isGone) return;
      setPart(
        about.ok && naming.ok
          ? partOf(about.value, naming.value[0]?.documents ?? [], naming.value[0]?.total ?? 0)
          : "failed",
      );
    };
    const partOf = (own: readonly Note[], naming: readonly NamingDocument[], total: number): OwnPart => ({
      notes: own,
      documents: naming.filter(({ key }) => key !== here),
      more: total - naming.length,
    });
    void read();
    const stop = notes.onChanged((change) => {
      if (change.isEverywhere || change.documents === "many") void read();
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [thing.kind, thing.id, here]);
  return part;
}
