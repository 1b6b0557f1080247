import { linksFor } from "@kantlijn/core";
import type { Note } from "../../../model/note.ts";
import { t } from "../../../words/t.ts";
import { PaperLink } from "./paper-link.tsx";

/** The passage of a note between the words around it; of other notes, what they are about. */
export function QuoteInContext({ note: { target } }: { readonly note: Note }) {
  switch (target.kind) {
    case "document":
      return <p class="meta">{t("notes.aboutDocument")}</p>;
    case "term":
      return (
        <p class="ln-about" lang="nl">
          {target.name}
        </p>
      );
    case "reference":
      return (
        <p class="ln-about">
          <PaperLink citation={target.name} link={linksFor(target.reference)[0]} />
        </p>
      );
    case "passage": {
      const { prefix, exact, suffix } = target.selector.quote;
      return (
        <blockquote class="ctx" lang="nl">
          {prefix === "" ? "" : `…${prefix}`}
          <mark>{exact}</mark>
          {suffix === "" ? "" : `${suffix}…`}
        </blockquote>
      );
    }
  }
}
