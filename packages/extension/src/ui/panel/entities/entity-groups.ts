import type { EntityKind } from "@kantlijn/core";
import { type Card, cardOf } from "@kantlijn/core/cards";
import { KIND_GROUPS, type KindGroup } from "../../../model/kind-groups.ts";
import type { EntitySummary } from "../../../model/page-summary.ts";
import type { ListOrder } from "../../../settings/list-order.ts";
import { t } from "../../../words/t.ts";
import { fold } from "../../parts/fold.ts";

/** The entities of the page that are listed under one heading. */
export interface EntityGroup {
  readonly mark: KindGroup;
  readonly title: string;
  /** Which kinds stand under it. */
  readonly kinds: readonly EntityKind[];
  /** Mentions of all of them together. */
  readonly count: number;
  /** In the order that was asked for. */
  readonly entities: readonly NamedEntity[];
}

/** An entity of the page under its preferred name. */
export interface NamedEntity extends EntitySummary {
  readonly label: string;
  /** What is known of it; absent where only this text names it. */
  readonly card?: Card;
}

/** The groups in the order in which they are listed. */
const GROUPS = Object.entries(KIND_GROUPS) as readonly [KindGroup, readonly EntityKind[]][];

/** The entities one of whose names holds the query, under their headings; headings without any are left out. */
export function groupEntities(
  entities: readonly EntitySummary[],
  query: string,
  order: ListOrder = "count",
): readonly EntityGroup[] {
  const sought = fold(query.trim()).text;
  const found = entities
    .map(nameOf)
    .filter((entity) => namesOf(entity).some((name) => fold(name).text.includes(sought)));
  return GROUPS.flatMap(([mark, kinds]) => {
    const members = found.filter(({ kind }) => kinds.includes(kind)).sort(COMPARE[order]);
    const count = members.reduce((sum, member) => sum + member.count, 0);
    return members.length === 0 ? [] : [{ mark, title: t(`kinds.groups.${mark}`), kinds, count, entities: members }];
  });
}

function nameOf(entity: EntitySummary): NamedEntity {
  const card = cardOf(entity.id);
  return card === undefined
    ? { ...entity, label: entity.name ?? entity.written }
    : { ...entity, label: card.label, card };
}

/** Every name a reader may look for: the preferred one, the one on the page, the short one and the English one. */
function namesOf({ label, written, card }: NamedEntity): readonly string[] {
  return [label, written, card?.abbreviation ?? "", card?.english ?? ""];
}

/** The page names its entities in the order in which the text does, and sorting keeps that. */
const COMPARE: Readonly<Record<ListOrder, (a: NamedEntity, b: NamedEntity) => number>> = {
  text: () => 0,
  count: (a, b) => b.count - a.count || byName(a, b),
  name: byName,
};

function byName(a: NamedEntity, b: NamedEntity): number {
  return a.label.localeCompare(b.label, "nl");
}
