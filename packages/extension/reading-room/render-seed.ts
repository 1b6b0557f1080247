import type { Block } from "./blocks.ts";
import { dateInDutch, genreInDutch, publisherInDutch } from "./dutch.ts";
import type { Footnote } from "./footnotes.ts";
import { escapeText } from "./markup.ts";
import { splitAtCalls } from "./note-calls.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { type ReadDocument, readDocument } from "./read-document.ts";
import type { Seed } from "./seed.ts";

/** A seed as the kind of page it comes from: an HTML document that needs nothing from elsewhere. */
export function renderSeed({ about, text }: Seed): string {
  const document = readDocument(text, about.genre);
  const meta = [genreInDutch(about.genre), dateInDutch(about.date), publisherInDutch(about.publisher)].join(" | ");
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(about.title)} | Documenten van de overheid</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header class="top"><p><b>Documenten van de overheid</b><span>Onderwerpen</span><span>Documenten</span><span>Zoeken</span></p></header>
<main>
<nav class="crumb">Documenten › ${escapeText(genreInDutch(about.genre))}</nav>
<h1>${escapeText(about.title)}</h1>
<p class="meta">${escapeText(meta)}</p>
<article>
${renderHead(document)}${renderBlocks(document.blocks)}
${renderNotes(document.notes)}</article>
</main>
${renderEdges(document.edges)}</body>
</html>
`;
}

function renderHead({ head, subject }: ReadDocument): string {
  if (head.length === 0 && subject === undefined) return "";
  const lines = head.map((line) => `<p>${escapeText(line)}</p>`).join("\n");
  const about = subject === undefined ? "" : `<p class="subject"><b>Onderwerp</b> ${escapeText(subject)}</p>\n`;
  return `<div class="letterhead">\n${lines}\n</div>\n${about}`;
}

function renderBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const opens = block.kind === "answer-label" ? `<section class="answer">\n` : "";
      const closes = isInAnswer(block) && !isAnswer(blocks[index + 1]) ? "\n</section>" : "";
      return opens + renderBlock(block) + closes;
    })
    .join("\n");
}

function isInAnswer(block: Block): boolean {
  return block.kind === "answer" || block.kind === "answer-label";
}

function isAnswer(block: Block | undefined): boolean {
  return block?.kind === "answer";
}

function renderBlock({ kind, text }: Block): string {
  if (kind === "heading") return `<h2>${renderText(text)}</h2>`;
  if (kind === "answer-label") return `<h3>${renderText(text)}</h3>`;
  return `<p>${renderText(text)}</p>`;
}

function renderText(text: string): string {
  return splitAtCalls(text)
    .map((part) => ("call" in part ? renderCall(part.call) : escapeText(part.words)))
    .join("");
}

function renderCall(number: string): string {
  return `<sup><a href="#noot-${number}" id="noot-${number}-terug">${number}</a></sup>`;
}

function renderNotes(notes: readonly Footnote[]): string {
  if (notes.length === 0) return "";
  const list = notes.map(({ number, text }) => `<li id="noot-${number}" value="${number}">${escapeText(text)}</li>`);
  return `<section class="notes" aria-label="Noten"><ol>\n${list.join("\n")}\n</ol></section>\n`;
}

function renderEdges(edges: readonly string[]): string {
  if (edges.length === 0) return "";
  return `<footer class="edges">\n${edges.map((edge) => `<p>${escapeText(edge)}</p>`).join("\n")}\n</footer>\n`;
}
