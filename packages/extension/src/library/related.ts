import type { NoteRecord } from "./note-record.ts";
import type { Shelf } from "./shelf.ts";

/** Why a note is named beside another: it shares a tag, is about the same term or paper, or stands in the same document. */
export type Relation =
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "thing" }
  | { readonly kind: "document" };

export interface RelatedKey {
  readonly key: number;
  readonly relation: Relation;
}

/** Most notes named beside another, and most of them for being in the same document alone. */
const MOST = 6;
const MOST_OF_DOCUMENT = 3;

/** Notes to look at beside this one, the strongest relation first, then the newest. */
export function relatedTo(id: string, shelf: Shelf): readonly RelatedKey[] {
  const own = shelf.keyOf(id);
  const record = own === undefined ? undefined : shelf.at(own);
  if (record === undefined) return [];
  const found: Record<Relation["kind"], RelatedKey[]> = { thing: [], tag: [], document: [] };
  for (const key of shelf.newestFirst("kept")) {
    const other = shelf.at(key);
    if (other === undefined || key === own) continue;
    const relation = relationOf(record, other);
    if (relation !== undefined && found[relation.kind].length < MOST) found[relation.kind].push({ key, relation });
  }
  const near = found.document.slice(0, MOST_OF_DOCUMENT);
  return [...found.thing, ...found.tag].slice(0, MOST - near.length).concat(near);
}

function relationOf(one: NoteRecord, other: NoteRecord): Relation | undefined {
  if (one.thing !== undefined && one.thing.id === other.thing?.id) return { kind: "thing" };
  const tag = one.tags.find((own) => other.tags.includes(own));
  if (tag !== undefined) return { kind: "tag", tag };
  return one.document.key === other.document.key ? { kind: "document" } : undefined;
}
