import { Fragment } from "preact";
import { useState } from "preact/hooks";
import type { FacetValue } from "../../../library/answer.ts";
import type { Facet } from "../../../library/question.ts";
import { t } from "../../../words/t.ts";
import { writeNumber } from "../../../words/write-number.ts";
import { facetName } from "./facet-name.ts";

export interface FacetGroupProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Values in view before the reader asks for all. */
const FIRST = 5;

/** One facet with its values, those with the most notes first. */
export function FacetGroup({ facet, values, chosen, onToggle }: FacetGroupProps) {
  const [isOpen, setOpen] = useState(false);
  if (values.length === 0) return undefined;
  const isCut = facet !== "date" && values.length > FIRST + 1;
  const shown = values.filter(({ value }, at) => !isCut || isOpen || at < FIRST || chosen.includes(value));
  return (
    <section aria-label={t(`facets.names.${facet}`)}>
      <h2 class="lbl">{t(`facets.names.${facet}`)}</h2>
      <ul class="f">
        {shown.map((one) => (
          <li key={one.value} class={facet === "date" && one.value.length > 4 ? "in" : undefined}>
            <button type="button" aria-pressed={chosen.includes(one.value)} onClick={() => onToggle(one.value)}>
              <FacetMark facet={facet} value={one.value} />
              <span lang={isDutch(facet) ? "nl" : undefined}>
                {facet === "site" ? <SiteName site={facetName(facet, one)} /> : facetName(facet, one)}
              </span>
              <span class="num">{writeNumber(one.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {isCut && (
        <button type="button" class="more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t("facets.fewer") : t("facets.more", { count: writeNumber(values.length - FIRST) })}
        </button>
      )}
    </section>
  );
}

/** The name of a site too long for its line is broken behind a dot. */
function SiteName({ site }: { readonly site: string }) {
  const [first = "", ...rest] = site.split(".");
  return (
    <>
      {first}
      {rest.map((part, at) => (
        <Fragment key={at}>
          .<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** The names of terms, papers and documents are those of the papers themselves. */
function isDutch(facet: Facet): boolean {
  return facet === "term" || facet === "reference" || facet === "document";
}

/** How a state looks in the margin, beside its name. */
function FacetMark({ facet, value }: { readonly facet: Facet; readonly value: string }) {
  if (facet !== "state") return undefined;
  return (
    <span class="f-mk">
      <span class={`mk ${value}`} />
    </span>
  );
}
