import { entityById } from "../gazetteer/gazetteer.ts";
import { cite } from "../link/cite.ts";
import { escapeHtml } from "./escape.ts";
import type { LinkedAnnotation, ReadFile } from "./read-for.ts";

/**
 * The text of a file with a mark at every annotation; running heads and feet stand back. An annotation that lies in
 * another (the act in an article that is cited from it) is not marked again: the index finds it behind the other.
 */
export function writeMarkedText({ text, annotations, furniture }: ReadFile, file: number): string {
  const seen = new Set<string>();
  const pieces = [
    ...annotations.map((annotation, index) => {
      const isFirst = !seen.has(annotation.id);
      seen.add(annotation.id);
      const id = markId(file, index);
      return { ...annotation, html: writeMark(annotation, id, isFirst), within: `<span id="${id}"></span>` };
    }),
    ...furniture.map(({ start, end }) => ({
      start,
      end,
      html: `<span class="own">${escapeHtml(text.slice(start, end))}</span>`,
      within: "",
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  const written = pieces.map(({ start, end, html, within }) => {
    if (start < at) return within;
    const before = writePlain(text.slice(at, start));
    at = end;
    return before + html;
  });
  return written.join("") + writePlain(text.slice(at));
}

// A text out of a PDF is full of empty lines; one says as much as four.
function writePlain(text: string): string {
  return escapeHtml(text).replace(/(?:\n[^\S\n]*){3,}/gu, "\n\n");
}

/** The id of the `index`-th annotation of a file in the page. */
export function markId(file: number, index: number): string {
  return `k${file}-${index}`;
}

function writeMark(annotation: LinkedAnnotation, id: string, isFirst: boolean): string {
  const words = escapeHtml(annotation.text);
  if (annotation.type === "entity") {
    const label = entityById(annotation.id)?.label ?? annotation.id;
    return `<span id="${id}" class="k k-${annotation.kind}${isFirst ? "" : " faint"}" title="${escapeHtml(label)} (${annotation.kind})">${words}</span>`;
  }
  const link = annotation.links?.[0];
  if (link === undefined) return words;
  return `<a id="${id}" class="ref ${link.certainty}" href="${escapeHtml(link.href)}" title="${escapeHtml(cite(annotation))}">${words}</a>`;
}
