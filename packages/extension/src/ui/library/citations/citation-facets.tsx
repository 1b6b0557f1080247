import { useMemo, useState } from "preact/hooks";
import { byShelf, type PaperHeading } from "../../../wording/paper-heading.ts";
import { compareNaturally } from "../../../words/compare-naturally.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { Icon } from "../../parts/icon.tsx";
import type { CitationGraph } from "./citation-graph.ts";
import { type CitationFilter, isWanted, PAPER_CHOICES, type PaperChoice } from "./filter-citations.ts";

export interface CitationFacetsProps {
  /** All there is, whatever the filter leaves of it. */
  readonly graph: CitationGraph;
  readonly filter: CitationFilter;
  readonly onFilter: (filter: CitationFilter) => void;
  /** Whether they show on a narrow screen, where they fold. */
  readonly isOpen: boolean;
}

/** Headings shown until the reader asks for all. */
const FIRST = 12;

/** Left of the line: which documents and papers there are, and which of them the reader wants to see. */
export function CitationFacets({ graph, filter, onFilter, isOpen }: CitationFacetsProps) {
  const { documents } = graph;
  const { heading, ...rest } = filter;
  const { noted, papers } = useMemo(() => countChoices(graph), [graph]);
  const choose = (change: Partial<CitationFilter>) => () => onFilter({ ...filter, ...change });
  return (
    <aside class="facets" data-open={isOpen} aria-label={t("citations.facets")}>
      <label class="field">
        <Icon name="search" />
        <input
          type="search"
          aria-label={t("citations.search")}
          placeholder={t("citations.searchHint")}
          value={filter.typed}
          onInput={({ currentTarget: { value: typed } }) => onFilter({ ...filter, typed })}
        />
      </label>
      <section>
        <h2 class="lbl">{t("citations.documents")}</h2>
        <ul class="f">
          <Facet
            label={t("citations.known")}
            count={documents.length}
            isOn={filter.documents === "all"}
            onPress={choose({ documents: "all" })}
          />
          <Facet
            label={t("citations.noted")}
            count={noted}
            isOn={filter.documents === "noted"}
            onPress={choose({ documents: "noted" })}
          />
        </ul>
      </section>
      <section>
        <h2 class="lbl">{t("citations.papers")}</h2>
        <ul class="f">
          {PAPER_CHOICES.map((choice) => {
            const count = papers[choice];
            if (choice === "own" && count === 0) return undefined;
            return (
              <Facet
                key={choice}
                label={t(`citations.choices.${choice}`)}
                count={count}
                isOn={filter.papers === choice}
                onPress={choose({ papers: choice })}
              />
            );
          })}
        </ul>
      </section>
      <HeadingFacets
        graph={graph}
        chosen={heading}
        onChoose={(id) => onFilter(id === undefined ? rest : { ...rest, heading: id })}
      />
      <p class="meta">
        {t("citations.legend")} {t("citations.keys")}
      </p>
    </aside>
  );
}

function countChoices({ documents, papers }: CitationGraph) {
  const count = (choice: PaperChoice) => papers.filter((paper) => isWanted(paper, choice)).length;
  return {
    noted: documents.filter(({ because }) => because === "noted").length,
    papers: { all: count("all"), shared: count("shared"), own: count("own") },
  };
}

interface HeadingFacetsProps {
  readonly graph: CitationGraph;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

function HeadingFacets({ graph, chosen, onChoose }: HeadingFacetsProps) {
  const [isWhole, setWhole] = useState(false);
  const headings = useMemo(() => countHeadings(graph), [graph]);
  const shown = isWhole ? headings : headings.filter(({ heading }, at) => at < FIRST || heading.id === chosen);
  return (
    <section>
      <h2 class="lbl">{t("citations.headings")}</h2>
      <ul class="f">
        {shown.map(({ heading, count }) => (
          <Facet
            key={heading.id}
            label={heading.title}
            count={count}
            isOn={heading.id === chosen}
            onPress={() => onChoose(heading.id === chosen ? undefined : heading.id)}
          />
        ))}
      </ul>
      {shown.length < headings.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {t("citations.allHeadings", { count: writeNumber(headings.length) })}
        </button>
      )}
    </section>
  );
}

interface HeadingCount {
  readonly heading: PaperHeading;
  readonly count: number;
}

function countHeadings({ papers }: CitationGraph): readonly HeadingCount[] {
  const counts = new Map<string, HeadingCount>();
  for (const { heading } of papers) {
    counts.set(heading.id, { heading, count: (counts.get(heading.id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => byShelf(a.heading, b.heading) || compareNaturally(a.heading.id, b.heading.id),
  );
}

interface FacetProps {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function Facet({ label, count, isOn, onPress }: FacetProps) {
  return (
    <li>
      <button type="button" aria-pressed={isOn} onClick={onPress}>
        <span>{label}</span>
        <span class="num">{writeNumber(count)}</span>
      </button>
    </li>
  );
}
