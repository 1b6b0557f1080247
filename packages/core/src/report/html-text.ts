import { cite } from "../link/cite.ts";
import type { Span } from "../model/span.ts";
import { nameDerived, nameUnresolved } from "./dutch.ts";
import { escapeHtml } from "./escape.ts";
import type { LinkedAnnotation, ReadFile } from "./read-for.ts";
import { tellEntity } from "./tell-entity.ts";
import { writeQuantity } from "./write-quantity.ts";

/**
 * The text of a file with a mark at every annotation, one within the other where they lie so (the act in an article
 * that is cited from it). Running heads and feet stand back; words whose meaning is open say what they may mean.
 */
export function writeMarkedText({ text, annotations, furniture, unresolved }: ReadFile, file: number): string {
  const seen = new Set<string>();
  const pieces: Piece[] = [
    ...annotations.map((annotation, index) => {
      const isFirst = !seen.has(annotation.id);
      seen.add(annotation.id);
      return pieceOf(annotation, text, markId(file, index), isFirst);
    }),
    ...furniture.map(({ start, end }) => ({ start, end, wrap: (html: string) => `<span class="own">${html}</span>` })),
    ...unresolved.map(({ start, end, candidates }) => ({
      start,
      end,
      wrap: (html: string) => `<span class="open" title="${escapeHtml(nameUnresolved(candidates))}">${html}</span>`,
    })),
  ];
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  return writePart(text, pieces, { start: 0, end: text.length }, false);
}

/** The id of the `index`-th annotation of a file in the page. */
export function markId(file: number, index: number): string {
  return `k${file}-${index}`;
}

interface Piece extends Span {
  /** Puts what stands there, already written, in its mark; in a link there can be no other link. */
  readonly wrap: (html: string, isInLink: boolean) => string;
  readonly isLink?: boolean;
}

/** Writes a part of the text with the pieces that begin in it, sorted by start, longer ones first. */
function writePart(text: string, pieces: readonly Piece[], { start, end }: Span, isInLink: boolean): string {
  let written = "";
  let at = start;
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const pieceEnd = Math.min(piece.end, end);
    let next = index + 1;
    while ((pieces[next]?.start ?? Number.POSITIVE_INFINITY) < pieceEnd) next += 1;
    const place = { start: piece.start, end: pieceEnd };
    const inside = writePart(text, pieces.slice(index + 1, next), place, isInLink || piece.isLink === true);
    written += writePlain(text.slice(at, piece.start)) + piece.wrap(inside, isInLink);
    at = pieceEnd;
    index = next;
  }
  return written + writePlain(text.slice(at, end));
}

// A text out of a PDF is full of empty lines; one says as much as four.
function writePlain(text: string): string {
  return escapeHtml(text).replace(/(?:\n[^\S\n]*){3,}/gu, "\n\n");
}

function pieceOf(annotation: LinkedAnnotation, text: string, id: string, isFirst: boolean): Piece {
  const { start, end } = annotation;
  const anchor = (html: string) => `<span id="${id}">${html}</span>`;
  if (annotation.type === "entity") {
    const open = `<span id="${id}" class="k k-${annotation.kind}${isFirst ? "" : " faint"}" title="${escapeHtml(tellEntity(annotation, text))}">`;
    return { start, end, wrap: (html) => `${open}${html}</span>` };
  }
  if (annotation.type === "quantity") {
    const open = `<span id="${id}" class="q" title="${escapeHtml(writeQuantity(annotation))} (${annotation.kind})">`;
    return { start, end, wrap: (html) => `${open}${html}</span>` };
  }
  const link = annotation.links?.[0];
  if (link === undefined) return { start, end, wrap: anchor };
  const isDerived = annotation.confidence !== undefined;
  const title = isDerived ? nameDerived(cite(annotation)) : cite(annotation);
  const classes = `ref ${link.certainty}${isDerived ? " derived" : ""}`;
  const open = `<a id="${id}" class="${classes}" href="${escapeHtml(link.href)}" title="${escapeHtml(title)}">`;
  return { start, end, isLink: true, wrap: (html, isInLink) => (isInLink ? anchor(html) : `${open}${html}</a>`) };
}
