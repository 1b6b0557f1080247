import { useEffect, useState } from "preact/hooks";
import type { PageSummary } from "../../model/page-summary.ts";
import { t } from "../../words/t.ts";
import { hostOf } from "../parts/host-of.ts";
import { LookupSwitch } from "../parts/lookup-switch.tsx";
import { RememberSwitch } from "../parts/remember-switch.tsx";
import { siteOf } from "../parts/site-of.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import { ToastPlace } from "../parts/toast.tsx";
import { usePage } from "../parts/use-page.ts";
import type { PanelPorts, TabFacts } from "../ports.ts";
import { EntitiesTab } from "./entities/entities-tab.tsx";
import { useHiddenKinds } from "./entities/use-hidden-kinds.ts";
import type { Current } from "./jump-row.tsx";
import { NoPage } from "./no-page.tsx";
import { NotesBar } from "./notes/notes-bar.tsx";
import { mayWrite, NotesPart } from "./notes/notes-part.tsx";
import { dossierOfPage } from "./notes/page-paper.ts";
import { useWriting, type Writing } from "./notes/use-writing.ts";
import { PanelHeader } from "./panel-header.tsx";
import { ReferencesBar } from "./references/references-bar.tsx";
import { ReferencesTab } from "./references/references-tab.tsx";
import { useCopying } from "./references/use-copying.ts";
import { SiteOff, useSiteOff } from "./site-off.tsx";
import { panelIdOf, Tabs, tabIdOf } from "./tabs.tsx";
import { useOwnRows } from "./things/use-own-rows.tsx";
import { usePlace } from "./use-place.ts";

type TabId = "page" | "references" | "notes";

/** The side panel: what stands on the page beside it, what it cites, and the reader's notes on it. */
export function Panel({ ports }: { readonly ports: PanelPorts }) {
  const view = usePage(ports.page);
  const host = hostOf(view.tab);
  const { isOff, onSwitchOn } = useSiteOff(host, ports.quietSites);
  if (view.kind === "page" && !isOff) {
    return <Beside key={view.tab.id} tab={view.tab} summary={view.summary} ports={ports} />;
  }
  return (
    <div class="sheet pane">
      <PanelHeader title={t("extension.name")} ports={ports} />
      <main>
        {isOff && host !== undefined ? (
          <SiteOff host={host} onSwitchOn={onSwitchOn} />
        ) : view.kind === "waiting" ? (
          <Skeleton label={t("panel.loading")} />
        ) : (
          <NoPage tab={view.tab} />
        )}
      </main>
    </div>
  );
}

interface BesideProps {
  readonly tab: TabFacts;
  readonly summary: PageSummary;
  readonly ports: PanelPorts;
}

/** The panel beside a page that answers. */
function Beside({ tab, summary, ports }: BesideProps) {
  const { document } = summary;
  const [selected, setSelected] = useState<TabId>("page");
  const [query, setQuery] = useState("");
  const copying = useCopying(ports.out);
  const kinds = useHiddenKinds(ports.hiddenKinds);
  const reveal = revealOn(tab.id, ports.page, copying.tell);
  const { show, ...place } = usePlace(summary, {
    onJump: reveal,
    onBack: () => ports.page.back(tab.id),
    onShow: (list) => {
      setQuery("");
      setSelected(list);
    },
  });
  const page = { document, filedIn: dossierOfPage(summary), isInFront: selected === "notes" };
  const toNotes = () => setSelected("notes");
  const own = useOwnRows(tab, summary, ports, {
    onShow: show,
    onNotes: toNotes,
    onWrite: (note) => writing.write(note),
  });
  const writing = useWriting(tab, page, ports, { onWrite: toNotes, onShow: show, onAbout: own.ask });
  const onSelect = (id: TabId) => {
    setSelected(id);
    // Another list begins at its beginning.
    if (id !== selected) scrollTo(0, 0);
  };
  useEffect(() => copying.forgetNotice(), [writing.notice]);
  const newest = copying.notice === undefined ? writing : copying;
  const lists = { summary, ...place, onResume: () => ports.page.resume(tab.id) };
  const host = siteOf(document);
  return (
    <div class="sheet pane">
      <PanelHeader title={document.title || host} host={host} ports={ports}>
        <Tabs label={t("panel.tabs")} options={tabsOf(summary, writing)} selected={selected} onSelect={onSelect} />
      </PanelHeader>
      <main>
        <div id={panelIdOf(selected)} role="tabpanel" aria-labelledby={tabIdOf(selected)} tabIndex={-1}>
          {selected === "page" && (
            <EntitiesTab {...lists} own={own.rows} mine={ports.ownTerms} kinds={kinds} listOrder={ports.listOrder} />
          )}
          {selected === "references" && (
            <ReferencesTab
              {...lists}
              own={own.rows}
              {...{ query, onQuery: setQuery, onCopy: copying.copy }}
              settings={<ReadingChoices ports={ports} />}
            />
          )}
          {selected === "notes" && (
            <NotesPart {...{ summary, tab, ports, writing }} onReveal={reveal} onTold={copying.tell} />
          )}
        </div>
      </main>
      <ToastPlace notice={newest.notice} onGone={newest.forgetNotice} />
      <BarBelow {...{ selected, tab, summary, query, writing, ports }} onTold={copying.tell} />
    </div>
  );
}

type BarBelowProps = BesideProps & {
  readonly selected: TabId;
  readonly query: string;
  readonly writing: Writing;
  readonly onTold: (message: string) => void;
};

/** What can be done with a list as a whole. */
function BarBelow({ selected, tab, summary, query, writing, ports, onTold }: BarBelowProps) {
  if (selected === "references") {
    return <ReferencesBar summary={summary} query={query} out={ports.out} onTold={onTold} />;
  }
  if (selected !== "notes" || !mayWrite(writing)) return undefined;
  const { document, notePlaces } = summary;
  return <NotesBar tabId={tab.id} places={notePlaces} {...{ document, writing, ports }} onTold={onTold} />;
}

/** Leads to a place in the text, and tells where the page does not show it. */
function revealOn(tabId: number, page: PanelPorts["page"], tell: (message: string) => void): (target: Current) => void {
  return async (target) => {
    const isShown = await page.reveal(tabId, target);
    if (!isShown) tell(t("panel.hiddenThere"));
  };
}

/** What the reader may choose about what pages cite. */
function ReadingChoices({ ports: { lookup, rememberReading, documents } }: { readonly ports: PanelPorts }) {
  return (
    <>
      <LookupSwitch setting={lookup} />
      <RememberSwitch setting={rememberReading} documents={documents} />
    </>
  );
}

function tabsOf(summary: PageSummary, { notes: { view } }: Writing) {
  const { entities, references, state } = summary;
  // What is not read yet, or could not be, has no numbers: they would be nought.
  const isUnknown = (state === "reading" || state === "failed") && entities.length + references.length === 0;
  return [
    { id: "page", label: t("panel.page"), count: isUnknown ? undefined : entities.length },
    { id: "references", label: t("panel.references"), count: isUnknown ? undefined : references.length },
    { id: "notes", label: t("panel.notes"), count: view.stored?.ok === true ? view.stored.value.length : undefined },
  ] as const;
}
