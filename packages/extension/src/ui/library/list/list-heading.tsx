import type { HeadingLine } from "../../../library/line.ts";
import { keepTogether } from "../../../wording/keep-together.ts";
import { writeDossier } from "../../../wording/write-dossier.ts";
import { isCitation, writePaper } from "../../../wording/write-paper.ts";
import { t } from "../../../words/t.ts";
import { writeNotes } from "../write-notes.ts";

export interface ListHeadingProps {
  readonly line: HeadingLine;
  /** Narrows the list to what stands under this heading; absent where it is narrowed to that already. */
  readonly onOnly?: (() => void) | undefined;
}

/** What the notes below have in common; a document leads to itself. */
export function ListHeading({ line, onOnly }: ListHeadingProps) {
  return (
    <div class="dh">
      <h2>
        <Name line={line} />
      </h2>
      <span class="meta">
        <span>
          {line.site === undefined ? "" : `${line.site} · `}
          {writeNotes(line.count)}
        </span>
        {line.value !== undefined && onOnly !== undefined && (
          <button type="button" class="more only" onClick={onOnly}>
            {t("library.onlyThis")}
          </button>
        )}
      </span>
    </div>
  );
}

function Name({ line }: Pick<ListHeadingProps, "line">) {
  const { group, value, name, url } = line;
  if (value === undefined) return <>{group !== "none" && t(`library.nowhere.${group}`)}</>;
  if (url !== undefined) {
    return (
      <a href={url} target="_blank" rel="noreferrer" lang={name === "" ? undefined : "nl"}>
        {name || line.site || t("library.untitled")}
      </a>
    );
  }
  if (group === "dossier") {
    return (
      <>
        <span class="dossier">{writeDossier(value)}</span> <span lang="nl">{name}</span>
      </>
    );
  }
  const written = <span lang="nl">{keepTogether(name)}</span>;
  const paper = group === "reference" && !isCitation(name) ? writePaper(value) : undefined;
  if (paper === undefined) return written;
  return (
    <>
      <span class="dossier">{paper}</span> {written}
    </>
  );
}
