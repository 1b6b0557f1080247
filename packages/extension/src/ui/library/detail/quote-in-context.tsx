import type { Note } from "../../../model/note.ts";
import { words } from "../words.ts";

/** The passage of a note between the words around it; of other notes, what they are about. */
export function QuoteInContext({ note: { target } }: { readonly note: Note }) {
  switch (target.kind) {
    case "document":
      return <p class="meta">{words.whole}</p>;
    case "term":
    case "reference":
      return <p class="ln-about">{target.name}</p>;
    case "passage": {
      const { prefix, exact, suffix } = target.selector.quote;
      return (
        <blockquote class="ctx">
          {prefix === "" ? "" : `…${prefix}`}
          <mark>{exact}</mark>
          {suffix === "" ? "" : `${suffix}…`}
        </blockquote>
      );
    }
  }
}
