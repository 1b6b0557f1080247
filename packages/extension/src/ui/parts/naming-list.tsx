import type { NamingDocument } from "../../model/known-document.ts";
import { writeTimes } from "../../wording/write-count.ts";
import { t } from "../../words/t.ts";
import { siteOf } from "./site-of.ts";

export interface NamingListProps {
  readonly documents: readonly NamingDocument[];
  /** How many there are beside those that are listed. */
  readonly more: number;
}

/** Documents of the reader that name a term or cite a paper, and how often each does. */
export function NamingList({ documents, more }: NamingListProps) {
  return (
    <>
      <ul class="naming">
        {documents.map((document) => (
          <Naming key={document.key} document={document} />
        ))}
      </ul>
      {more > 0 && <p class="meta">{t("notes.andMore", { count: more })}</p>}
    </>
  );
}

function Naming({ document }: { readonly document: NamingDocument }) {
  return (
    <li>
      <a lang="nl" href={document.url} target="_blank" rel="noreferrer">
        {document.title || siteOf(document)}
      </a>{" "}
      <span class="meta num">
        <span aria-hidden="true">{writeTimes(document.count)}</span>
        <span class="vh">{t("notes.times", document.count)}</span>
      </span>
    </li>
  );
}
