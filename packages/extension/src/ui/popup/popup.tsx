import { useState } from "preact/hooks";
import type { PageSummary } from "../../model/page-summary.ts";
import { isQuiet, switched } from "../../settings/quiet-sites.ts";
import { t } from "../../words/t.ts";
import { hostOf } from "../parts/host-of.ts";
import { NewsLine } from "../parts/news-line.tsx";
import { useKept } from "../parts/use-kept.ts";
import { usePage } from "../parts/use-page.ts";
import type { TabFacts } from "../ports.ts";
import { OtherSite, SilentPage, SiteIsOff } from "./no-counts.tsx";
import { PageCounts } from "./page-counts.tsx";
import type { PopupPorts } from "./popup-ports.ts";
import { ShownKinds } from "./shown-kinds.tsx";
import { SiteSwitch } from "./site-switch.tsx";
import { WaysOn } from "./ways-on.tsx";

/** What the toolbar button shows: whether this site is read, what its page holds, and the ways on. */
export function Popup({ ports }: { readonly ports: PopupPorts }) {
  const view = usePage(ports.page);
  const [quiet] = useKept<ReadonlySet<string> | undefined>(ports.quietSites, undefined);
  const [isLost, setLost] = useState(false);
  const keep = (written: Promise<void>) =>
    void written.then(
      () => setLost(false),
      () => setLost(true),
    );
  const { tab } = view;
  const host = hostOf(tab);
  const isOff = host !== undefined && quiet !== undefined && isQuiet(quiet, host);
  return (
    <div class="sheet popup">
      <SiteSwitch
        host={quiet && host}
        isOff={isOff}
        onSwitch={(off) => quiet && host !== undefined && keep(ports.quietSites.write(switched(quiet, host, off)))}
      />
      <main>
        <NewsLine news={ports.news} />
        <p class="lost" role="alert">
          {isLost && t("popup.notSwitched")}
        </p>
        {tab !== undefined && quiet !== undefined && (
          <Body tab={tab} isOff={isOff} view={view} ports={ports} onKeep={keep} />
        )}
      </main>
      <WaysOn tab={tab} ports={ports} />
    </div>
  );
}

interface BodyProps {
  readonly tab: TabFacts;
  readonly isOff: boolean;
  readonly view: ReturnType<typeof usePage>;
  readonly ports: PopupPorts;
  readonly onKeep: (written: Promise<void>) => void;
}

/** What can be told of the page. Its counts have their places from the start, so that nothing moves when they come. */
function Body({ tab, isOff, view, ports, onKeep }: BodyProps) {
  if (!tab.isOurSite) return <OtherSite host={tab.otherHost} onAdd={ports.addSite} />;
  if (isOff) return <SiteIsOff />;
  if (view.kind === "none") return <SilentPage />;
  const summary = view.kind === "page" && !isUnread(view.summary) ? view.summary : undefined;
  const isUnknown = summary?.state === "failed" && isBlank(summary);
  return (
    <>
      <PageCounts tab={tab} summary={summary} isUnknown={isUnknown} ports={ports} />
      <ShownKinds summary={isUnknown ? undefined : summary} setting={ports.kindStrength} onKeep={onKeep} />
    </>
  );
}

/** Of a page that is read for the first time nothing is known yet, which is not nothing. */
function isUnread(summary: PageSummary): boolean {
  return summary.state === "reading" && isBlank(summary);
}

function isBlank({ entities, references }: PageSummary): boolean {
  return entities.length === 0 && references.length === 0;
}
