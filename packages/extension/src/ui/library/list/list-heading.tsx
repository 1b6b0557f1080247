import type { HeadingLine } from "../../../library/line.ts";
import { keepTogether } from "../../parts/keep-together.ts";
import { writeDossier } from "../../parts/write-dossier.ts";
import { words } from "../words.ts";

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
        {line.site === undefined ? "" : `${line.site} · `}
        {words.notes(line.count)}
        {line.value !== undefined && onOnly !== undefined && (
          <button type="button" class="more only" onClick={onOnly}>
            {words.onlyThis}
          </button>
        )}
      </span>
    </div>
  );
}

function Name({ line }: Pick<ListHeadingProps, "line">) {
  const { group, value, name, url } = line;
  if (value === undefined) return <>{words.nowhere[group]}</>;
  if (url !== undefined) {
    return (
      <a href={url} target="_blank" rel="noreferrer">
        {name || line.site || words.untitled}
      </a>
    );
  }
  if (group === "dossier") {
    return (
      <>
        <span class="dossier">{writeDossier(value)}</span> {name}
      </>
    );
  }
  return <>{keepTogether(name)}</>;
}
