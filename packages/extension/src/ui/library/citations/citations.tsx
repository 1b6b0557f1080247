import { useMemo, useRef, useState } from "preact/hooks";
import type { Explanation } from "../../../wording/explanation.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { Message } from "../../parts/message.tsx";
import { RememberSwitch } from "../../parts/remember-switch.tsx";
import { Skeleton } from "../../parts/skeleton.tsx";
import { TroubleMessage, type TroubleWays } from "../../parts/trouble-message.tsx";
import { useMedia } from "../../parts/use-media.ts";
import { CitationFacets } from "./citation-facets.tsx";
import type { CitationGraph } from "./citation-graph.ts";
import { CitationPicture } from "./citation-picture.tsx";
import { CitationTable } from "./citation-table.tsx";
import type { CitationsPort } from "./citations-port.ts";
import { drawnPart } from "./drawn-part.ts";
import { type CitationFilter, filterCitations, NO_FILTER } from "./filter-citations.ts";
import { layOut, NARROWEST } from "./lay-out.ts";
import { sayPart, sayPicture, saySummary } from "./say-graph.ts";
import { type NodeWords, sayNode } from "./say-node.ts";
import { useKnownDocuments } from "./use-known-documents.ts";
import { useRoom } from "./use-room.ts";
import { writeSvg } from "./write-svg.ts";

export interface CitationsProps {
  readonly port: CitationsPort;
  /** What can be done where the notes are out of reach. */
  readonly ways: Omit<TroubleWays, "onRetry">;
}

/** Which documents of the reader cite which papers: as a picture, and as a table. */
export function Citations({ port, ways }: CitationsProps) {
  const { known, reload } = useKnownDocuments(port);
  if (known?.ok === true && known.value.papers.length > 0) return <Known graph={known.value} save={port.save} />;
  return (
    <main class="list alone">
      {known === undefined && <Skeleton label={t("citations.loading")} />}
      {known?.ok === false && <TroubleMessage {...ways} trouble={known.error} onRetry={reload} />}
      {known?.ok === true && (
        <>
          <Message icon="book" explanation={known.value.documents.length === 0 ? noDocuments() : noCitations()} />
          <RememberSwitch setting={port.remember} documents={port.documents} />
        </>
      )}
    </main>
  );
}

function noDocuments(): Explanation {
  return { title: t("citations.empty.title"), body: t("citations.empty.body"), aside: t("citations.empty.aside") };
}

function noCitations(): Explanation {
  return { title: t("citations.noCitations.title"), body: t("citations.noCitations.body") };
}

interface KnownProps {
  readonly graph: CitationGraph;
  readonly save: CitationsPort["save"];
}

function Known({ graph, save }: KnownProps) {
  const [filter, setFilter] = useState<CitationFilter>(NO_FILTER);
  // On a narrow screen a reader sees half of a picture, and all of a table.
  const isNarrow = useMedia(`(max-width: ${NARROWEST - 1}px)`);
  const [asked, setAsked] = useState<"picture" | "table">();
  const isTable = (asked ?? (isNarrow ? "table" : "picture")) === "table";
  const [areFacetsOpen, setFacetsOpen] = useState(false);
  const [pointed, setPointed] = useState<NodeWords>();
  const drawing = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => filterCitations(graph, filter), [graph, filter]);
  const saveDrawing = () => {
    const svg = drawing.current?.querySelector("svg");
    if (svg instanceof SVGSVGElement)
      save({ name: t("citations.fileName"), type: "image/svg+xml", text: writeSvg(svg) });
  };
  return (
    <>
      <CitationFacets graph={graph} filter={filter} onFilter={setFilter} isOpen={areFacetsOpen} />
      <main class="citations">
        <button
          type="button"
          class="btn small filters"
          aria-expanded={areFacetsOpen}
          onClick={() => setFacetsOpen(!areFacetsOpen)}
        >
          {t("citations.facets")}
        </button>
        <div class="told-of">
          <Said graph={shown} pointed={isTable ? undefined : pointed} />
          <span class="acts">
            <button type="button" class="btn small" onClick={() => setAsked(isTable ? "picture" : "table")}>
              {isTable ? t("citations.asPicture") : t("citations.asTable")}
            </button>
            {!isTable && (
              <button
                type="button"
                class="btn small"
                aria-label={t("citations.savePictureSpoken")}
                onClick={saveDrawing}
              >
                <Icon name="download" />
                {t("citations.savePicture")}
              </button>
            )}
          </span>
        </div>
        {shown.papers.length === 0 && <NothingLeft onAll={() => setFilter(NO_FILTER)} />}
        {shown.papers.length > 0 && isTable && <CitationTable graph={shown} />}
        {shown.papers.length > 0 && !isTable && (
          <div ref={drawing}>
            <Drawn graph={shown} isOneHeading={filter.heading !== undefined} onPoint={setPointed} />
          </div>
        )}
      </main>
    </>
  );
}

function Said({ graph, pointed }: { readonly graph: CitationGraph; readonly pointed: NodeWords | undefined }) {
  if (pointed === undefined) {
    return <p class="mid">{saySummary(graph)}</p>;
  }
  return (
    <p class="mid">
      <b class="lbl">{pointed.name}</b> {pointed.says}
    </p>
  );
}

interface DrawnProps {
  readonly graph: CitationGraph;
  /** One dossier or law alone is shown whole. */
  readonly isOneHeading: boolean;
  readonly onPoint: (words: NodeWords | undefined) => void;
}

function Drawn({ graph, isOneHeading, onPoint }: DrawnProps) {
  const [place, room] = useRoom<HTMLElement>();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const part = useMemo(
    () => drawnPart(graph, isOneHeading ? new Set(graph.papers.map(({ heading }) => heading.id)) : unfolded),
    [graph, isOneHeading, unfolded],
  );
  const picture = useMemo(() => layOut(part.graph, part.groups, room), [part, room]);
  const said = sayPart(part, graph);
  return (
    <>
      {said !== undefined && <p class="meta part">{said}</p>}
      <section class="net-place" ref={place} aria-label={sayPicture(part.graph.documents.length, part.papers)}>
        <CitationPicture
          picture={picture}
          onUnfold={(heading) => setUnfolded(new Set([...unfolded, heading]))}
          onPoint={(id) => onPoint(id === undefined ? undefined : sayNode(picture, id))}
        />
      </section>
    </>
  );
}

function NothingLeft({ onAll }: { readonly onAll: () => void }) {
  return (
    <div class="nothing-left">
      <p class="mid">{t("citations.nothingLeft")}</p>
      <button type="button" class="btn" onClick={onAll}>
        {t("citations.showAll")}
      </button>
    </div>
  );
}
