import type { PageSummary } from "../../../model/page-summary.ts";
import type { ListOrderSetting } from "../../../settings/list-order.ts";
import { explain } from "../../../wording/explanation.ts";
import { useKept } from "../../parts/use-kept.ts";
import type { Current } from "../jump-row.tsx";
import { NothingFound, ReadingState } from "../reading-state.tsx";
import type { OwnRows } from "../things/own-rows.ts";
import { EntityList } from "./entity-list.tsx";
import type { OwnTermsPort } from "./own-term.tsx";
import type { KindChoice } from "./use-hidden-kinds.ts";

export interface EntitiesTabProps {
  readonly summary: PageSummary;
  readonly kinds: KindChoice;
  readonly listOrder: ListOrderSetting;
  /** Absent in a private window. */
  readonly own: OwnRows | undefined;
  readonly mine: OwnTermsPort;
  readonly onResume: () => void;
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
  readonly onBack: () => void;
}

/** What the page speaks of. */
export function EntitiesTab({ summary, listOrder, onResume, ...list }: EntitiesTabProps) {
  const [order, setOrder] = useKept(listOrder, "count");
  if (summary.entities.length === 0)
    return <NothingFound summary={summary} nothing={explain("noEntities")} onResume={onResume} />;
  return (
    <>
      <ReadingState summary={summary} onResume={onResume} />
      <EntityList entities={summary.entities} order={order} onOrder={setOrder} {...list} />
    </>
  );
}
