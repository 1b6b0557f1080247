import { cite } from "../link/cite.ts";
import { ENTITY_KINDS } from "../model/entity.ts";
import { QUANTITY_KINDS } from "../model/quantity.ts";
import { CERTAINTY_NAMES, KIND_NAMES, QUANTITY_NAMES } from "./dutch.ts";
import { escapeHtml } from "./escape.ts";
import { groupById } from "./group-by-id.ts";
import { markId } from "./html-text.ts";
import { nameQuantity } from "./name-quantity.ts";
import type { ReadFile } from "./read-for.ts";
import { nameEntity } from "./tell-entity.ts";
import { writeQuantity } from "./write-quantity.ts";

/** What was found in a file: references with their links, entities and quantities by kind, each leading to its first place. */
export function writeIndex(file: ReadFile, fileIndex: number): string {
  const groups = groupMentions(file, fileIndex);
  const references = groups.filter(({ first }) => first.type === "reference").map(referenceItem);
  const kinds = ENTITY_KINDS.flatMap((kind) => {
    const items = groups.filter(({ first }) => first.type === "entity" && first.kind === kind);
    return items.length === 0
      ? []
      : [
          section(
            `<span class="k k-${kind}">${KIND_NAMES[kind]}</span>`,
            items.sort(mostMentionedFirst).map(entityItem),
          ),
        ];
  });
  const quantities = QUANTITY_KINDS.flatMap((kind) => {
    const items = groups.filter(({ first }) => first.type === "quantity" && first.kind === kind);
    return items.length === 0 ? [] : [section(QUANTITY_NAMES[kind], items.map(quantityItem))];
  });
  const none = '<p class="meta">In deze tekst is niets gevonden.</p>';
  const open = file.unresolved.map(unresolvedItem);
  const sections = [
    ...(references.length === 0 ? [] : [section("Verwijzingen", references)]),
    ...(open.length === 0 ? [] : [section("Niet zeker", open)]),
    ...kinds,
    ...quantities,
  ];
  return sections.join("\n") || none;
}

interface Group {
  readonly first: ReadFile["annotations"][number];
  /** Anchor of the first mention. */
  readonly anchor: string;
  readonly count: number;
  /** How many of them get their meaning from another. */
  readonly derived: number;
}

function groupMentions({ annotations }: ReadFile, fileIndex: number): Group[] {
  const mentions = annotations.map((first, index) => ({ id: keyOf(first), first, anchor: markId(fileIndex, index) }));
  return [...groupById(mentions).values()].map((same) => {
    const derived = same.filter(({ first }) => first.type === "reference" && first.confidence !== undefined);
    return { ...same[0], count: same.length, derived: derived.length };
  });
}

/** What is the same of two annotations that stand in the list as one. */
function keyOf(annotation: Group["first"]): string {
  return annotation.type === "quantity" ? nameQuantity(annotation) : annotation.id;
}

function mostMentionedFirst(a: Group, b: Group): number {
  return b.count - a.count;
}

/** A list under its heading, which closes it: what a reader is not after need not stand in the way. */
function section(heading: string, items: readonly string[]): string {
  return `<details open><summary><span class="n">${items.length}</span><h2>${heading}</h2></summary><ul>${items.join("")}</ul></details>`;
}

function referenceItem({ first, anchor, count, derived }: Group): string {
  if (first.type !== "reference") return "";
  const [link] = first.links ?? [];
  const sureness = link === undefined ? [] : [CERTAINTY_NAMES[link.certainty]];
  const how = [...sureness, ...(derived === 0 ? [] : [`${derived} afgeleid`])].join(", ");
  const place =
    link === undefined ? "" : `<a class="ref ${link.certainty}" href="${escapeHtml(link.href)}">${link.portal}</a> `;
  return `<li><span class="n">${count}×</span><a class="to" href="#${anchor}">${escapeHtml(cite(first))}</a><br>${place}<span class="meta">${how}</span></li>`;
}

function unresolvedItem({ text, candidates }: ReadFile["unresolved"][number]): string {
  return `<li>‘${escapeHtml(text)}’<br><span class="meta">${escapeHtml(candidates.join(" of "))}</span></li>`;
}

function entityItem({ first, anchor, count }: Group): string {
  if (first.type !== "entity") return "";
  return `<li><span class="n">${count}×</span><a class="to" href="#${anchor}">${escapeHtml(nameEntity(first))}</a></li>`;
}

function quantityItem({ first, anchor, count }: Group): string {
  if (first.type !== "quantity") return "";
  return `<li><span class="n">${count}×</span><a class="to" href="#${anchor}">${escapeHtml(writeQuantity(first))}</a></li>`;
}
