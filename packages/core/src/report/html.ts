import { ENTITY_KINDS } from "../model/entity.ts";
import { QUANTITY_KINDS } from "../model/quantity.ts";
import { KIND_NAMES } from "./dutch.ts";
import { escapeHtml } from "./escape.ts";
import { writeIndex } from "./html-index.ts";
import { STYLE } from "./html-style.ts";
import { writeMarkedText } from "./html-text.ts";
import type { ReadFile } from "./read-for.ts";
import { writeDate } from "./write-quantity.ts";

/** One page that stands on its own: each file's text with its marks and links, a legend, and a list of what was found. */
export function writeHtml(files: readonly ReadFile[]): string {
  const title = files.map(({ name }) => name).join(", ");
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} · Kantlijn</title>
<style>${STYLE}</style>
</head>
<body>
<header class="row"><p class="m">${MARK}</p><div class="b"><p class="brand">Kantlijn</p>${legend(files)}</div></header>
${files.map(writeFile).join("\n")}
</body>
</html>
`;
}

// The sign of the product: a red stroke left of the line, words right of it.
const MARK =
  '<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M6.5 0v16" stroke="var(--red-line)"/>' +
  '<path d="M4 4v8" stroke="var(--red)" stroke-width="2"/><path d="M8.5 5.5H15M8.5 8.5H15M8.5 11.5H12" stroke="currentColor"/></svg>';

/** Only what the page has: a sign that does not come says nothing. */
function legend(files: readonly ReadFile[]): string {
  const annotations = files.flatMap((file) => file.annotations);
  const found = new Set<string>(annotations.map(({ kind }) => kind));
  const links = new Set(annotations.flatMap(({ links: [link] = [] }) => (link === undefined ? [] : [link.certainty])));
  const isDerived = annotations.some((one) => one.type === "reference" && one.confidence !== undefined);
  const signs: readonly (readonly [isShown: boolean, sign: string, words: string])[] = [
    [links.has("exact"), "ref", "Verwijzing"],
    [links.has("computed"), "ref computed", "Verwijzing, adres berekend: bestaat mogelijk niet"],
    [links.has("search"), "ref search", "Verwijzing, opent een zoekopdracht"],
    [isDerived, "ref derived", "Verwijzing, afgeleid"],
    [files.some(({ unresolved }) => unresolved.length > 0), "open", "Niet zeker"],
    ...ENTITY_KINDS.map((kind) => [found.has(kind), `k k-${kind}`, KIND_NAMES[kind]] as const),
    [QUANTITY_KINDS.some((kind) => found.has(kind)), "q", "Bedrag, datum of aantal"],
  ];
  const items = signs.flatMap(([isShown, sign, words]) =>
    isShown ? [`<li><span class="${sign}">${words}</span></li>`] : [],
  );
  return `<ul class="legend" aria-label="Legenda">${items.join("")}</ul>`;
}

function writeFile(file: ReadFile, index: number): string {
  const { id, title, date } = file.document;
  const facts = [
    ...(title === undefined ? [] : [file.name]),
    ...(date === undefined ? [] : [writeDate(date)]),
    ...(id === undefined ? [] : [`dit stuk is ${id}`]),
  ];
  const about = facts.length === 0 ? "" : `<p class="meta">${escapeHtml(facts.join(" · "))}</p>`;
  return `<section class="file">
<div class="row"><p class="m"></p><div class="b"><h1>${escapeHtml(title ?? file.name)}</h1>${about}</div></div>
<div class="row"><p class="m"></p><div class="b columns">
<div class="text" lang="nl">${writeMarkedText(file, index)}</div>
<aside>${writeIndex(file, index)}</aside>
</div></div>
</section>`;
}
