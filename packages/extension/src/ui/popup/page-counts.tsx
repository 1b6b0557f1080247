import type { ComponentChildren } from "preact";
import type { PageSummary } from "../../model/page-summary.ts";
import { t } from "../../words/t.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { Row } from "../parts/row.tsx";
import { useDue } from "../parts/use-due.ts";
import type { TabFacts } from "../ports.ts";
import { mentionsIn } from "./mentions-in.ts";
import type { PopupPorts } from "./popup-ports.ts";
import { useNotesOf } from "./use-notes-of.ts";

export interface PageCountsProps {
  readonly tab: TabFacts;
  /** Absent while the page is asked. */
  readonly summary: PageSummary | undefined;
  /** Nothing of the page could be read: it has no numbers, and none of them is nought. */
  readonly isUnknown: boolean;
  readonly ports: Pick<PopupPorts, "notes" | "page" | "openPanel" | "openLibrary">;
}

/** What the page holds, in numbers, and what there is to say about them. */
export function PageCounts({ tab, summary, isUnknown, ports }: PageCountsProps) {
  const notes = useNotesOf(tab.isPrivate ? undefined : tab.url, ports.notes);
  const isShut = notes?.ok === false;
  const [mentions, references] = [summary && mentionsIn(summary.entities), summary?.references.length];
  return (
    <div class="cell counts" aria-busy={summary === undefined}>
      {!isUnknown && <Count of={mentions} label={t("popup.mentions", mentions ?? 0)} />}
      {!isUnknown && <Count of={references} label={t("popup.references", references ?? 0)} />}
      {!tab.isPrivate && !isShut && <Count of={notes?.value} label={t("popup.notes", notes?.value ?? 0)} />}
      {tab.isPrivate && <Told icon="lock">{t("popup.private")}</Told>}
      {isShut && (
        <Told icon="alert" onAct={() => ports.openLibrary("opslag")} act={t("popup.seeStorage")}>
          {t("popup.notesShut")}
        </Told>
      )}
      {!tab.isPrivate && summary && <Undecided tab={tab} summary={summary} ports={ports} />}
      {summary && <HowFar state={summary.state} onResume={() => ports.page.resume(tab.id)} />}
    </div>
  );
}

/** A higher number does not fit left of the line. */
const MOST = 9_999;

function Count({ of, label }: { readonly of: number | undefined; readonly label: string }) {
  const isDue = useDue();
  const number = of === undefined ? isDue && <span class="sk sk-count" /> : of > MOST ? `${MOST}+` : of;
  return (
    <Row class="line" margin={<b class="num">{number}</b>}>
      {label}
    </Row>
  );
}

/** Leads to the first note that may belong in several places. */
function Undecided({
  tab,
  summary,
  ports,
}: Pick<PageCountsProps, "tab" | "ports"> & { readonly summary: PageSummary }) {
  const undecided = summary.notePlaces.filter(({ state }) => state === "onzeker");
  const [first] = undecided;
  if (first === undefined) return null;
  return (
    <Row class="line" margin={<span class="mk onzeker" />}>
      <button
        type="button"
        class="lead"
        onClick={() => ports.openPanel(tab.id, { kind: "open", noteId: first.noteId })}
      >
        {t("popup.undecided", undecided.length)}
      </button>
    </Row>
  );
}

interface HowFarProps {
  readonly state: PageSummary["state"];
  readonly onResume: () => void;
}

function HowFar({ state, onResume }: HowFarProps) {
  if (state === "ready") return null;
  if (state === "reading") return <Told>{t("popup.reading")}</Told>;
  if (state === "empty") return <Told icon="search">{t("popup.empty")}</Told>;
  return (
    <Told icon="alert" onAct={onResume} act={t("popup.readOn")}>
      {state === "paused" ? t("popup.paused") : t("popup.failed")}
    </Told>
  );
}

interface ToldProps {
  readonly icon?: IconName;
  readonly children: ComponentChildren;
  /** What the reader can do about it, and the words for it. */
  readonly onAct?: () => void;
  readonly act?: string;
}

function Told({ icon, children, onAct, act }: ToldProps) {
  return (
    <Row class="told" margin={icon && <Icon name={icon} />}>
      <span class="mid" role="status">
        {children}
      </span>{" "}
      {onAct && (
        <button type="button" class="lead" onClick={onAct}>
          {act}
        </button>
      )}
    </Row>
  );
}
