import { cardOf } from "../cards/card-of.ts";
import type { EntityAnnotation } from "../model/annotation.ts";
import { wordsAt } from "../text/words-at.ts";
import { EVIDENCE_NAMES } from "./dutch.ts";

/** What an entity is called: its preferred name, or the full name that the text itself gives it. */
export function nameEntity({ id, name }: Pick<EntityAnnotation, "id" | "name">): string {
  return cardOf(id)?.label ?? name ?? id;
}

/** What a reader is told of an entity where it stands, a line each: its name and kind, what it is, and why it is meant. */
export function tellEntity(entity: EntityAnnotation, text: string): string {
  const { id, kind, evidence } = entity;
  const description = cardOf(id)?.description;
  const words = evidence?.span === undefined ? "" : wordsAt(text, evidence.span);
  return [
    `${nameEntity(entity)} (${kind})`,
    ...(description === undefined ? [] : [description]),
    ...(evidence === undefined ? [] : [`Zo herkend omdat ${EVIDENCE_NAMES[evidence.rule](words)}.`]),
  ].join("\n");
}
