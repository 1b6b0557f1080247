import { ENTITY_KINDS } from "../model/entity.ts";
import { KIND_NAMES } from "./dutch.ts";
import { escapeHtml } from "./escape.ts";
import { writeIndex } from "./html-index.ts";
import { STYLE } from "./html-style.ts";
import { writeMarkedText } from "./html-text.ts";
import type { ReadFile } from "./read-for.ts";

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

function legend(files: readonly ReadFile[]): string {
  const found = new Set(files.flatMap(({ annotations }) => annotations.map(({ kind }) => kind as string)));
  const kinds = ENTITY_KINDS.filter((kind) => found.has(kind));
  const items = kinds.map((kind) => `<li><span class="k k-${kind}">${KIND_NAMES[kind]}</span></li>`);
  const links = [
    '<li><span class="ref">Verwijzing</span></li>',
    '<li><span class="ref computed">Verwijzing, adres berekend</span></li>',
    '<li><span class="ref derived">Verwijzing, afgeleid</span></li>',
  ];
  const hasQuantities = files.some(({ annotations }) => annotations.some(({ type }) => type === "quantity"));
  const quantity = hasQuantities ? ['<li><span class="q">Bedrag, datum of aantal</span></li>'] : [];
  return `<ul class="legend" aria-label="Legenda">${[...links, ...items, ...quantity].join("")}</ul>`;
}

function writeFile(file: ReadFile, index: number): string {
  const own = file.document.id === undefined ? "" : `<p class="meta">Dit stuk is ${escapeHtml(file.document.id)}</p>`;
  return `<section class="file">
<div class="row"><p class="m"></p><div class="b"><h1>${escapeHtml(file.name)}</h1>${own}</div></div>
<div class="row"><p class="m"></p><div class="b columns">
<div class="text" lang="nl">${writeMarkedText(file, index)}</div>
<aside>${writeIndex(file, index)}</aside>
</div></div>
</section>`;
}
