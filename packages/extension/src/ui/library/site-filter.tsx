import { text } from "../strings.ts";

export interface SiteFilterProps {
  readonly counts: readonly { readonly site: string; readonly count: number }[];
  readonly total: number;
  /** Absent: all sites. */
  readonly selected: string | undefined;
  readonly onSelect: (site: string | undefined) => void;
}

/** Left of the line: how many notes there are, and on which sites. */
export function SiteFilter({ counts, total, selected, onSelect }: SiteFilterProps) {
  return (
    <aside class="facets">
      <ul class="f">
        <Facet
          label={text.allNotes}
          count={total}
          isCurrent={selected === undefined}
          onClick={() => onSelect(undefined)}
        />
      </ul>
      <h2 class="lbl">{text.site}</h2>
      <ul class="f">
        {counts.map(({ site, count }) => (
          <Facet key={site} label={site} count={count} isCurrent={selected === site} onClick={() => onSelect(site)} />
        ))}
      </ul>
    </aside>
  );
}

interface FacetProps {
  readonly label: string;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly onClick: () => void;
}

function Facet({ label, count, isCurrent, onClick }: FacetProps) {
  return (
    <li>
      <button type="button" aria-pressed={isCurrent} onClick={onClick}>
        <span>{label}</span>
        <span class="num">{count}</span>
      </button>
    </li>
  );
}
