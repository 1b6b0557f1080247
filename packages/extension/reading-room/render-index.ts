import { counted, dateInDutch, genreInDutch, publisherInDutch } from "./dutch.ts";
import { INDEX_STYLE } from "./index-style.ts";
import { escapeText } from "./markup.ts";
import { readDocument } from "./read-document.ts";
import type { Seed } from "./seed.ts";

/** The reading room's first page: the seeds as a list. */
export function renderIndex(seeds: readonly Seed[]): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Leeskamer | Kantlijn</title>
<style>${INDEX_STYLE}</style>
</head>
<body>
<main class="sheet">
<h1>Leeskamer</h1>
<p class="lead">Hier leest u ${counted(seeds.length, "document", "documenten")} over migratiebeleid. Kantlijn leest mee: het markeert begrippen en maakt van verwijzingen links. Selecteer een stuk tekst om er een notitie bij te schrijven.</p>
<ol>
${seeds.map(renderRow).join("\n")}
</ol>
<p class="foot">Deze pagina’s staan alleen op uw eigen computer. Ze zijn opgebouwd uit de tekst van pdf-bestanden; fouten in die tekst zijn niet verbeterd.</p>
</main>
</body>
</html>
`;
}

/** Where a seed stands in the reading room. */
export function addressOf(seed: Seed): string {
  return `/lezen/${seed.slug}`;
}

function renderRow(seed: Seed): string {
  const { about } = seed;
  const meta = [genreInDutch(about.genre), dateInDutch(about.date), publisherInDutch(about.publisher)].join(" · ");
  const year = about.date === "unknown" ? "" : about.date.slice(0, 4);
  return `<li data-year="${escapeText(year)}">
<h2><a href="${escapeText(addressOf(seed))}">${escapeText(about.title)}</a></h2>
<p class="meta">${escapeText(meta)}</p>
<p class="holds">${escapeText(holds(seed))}</p>
</li>`;
}

function holds({ text, about }: Seed): string {
  const { blocks, notes } = readDocument(text, about.genre);
  const headings = blocks.filter((block) => block.kind === "heading").length;
  const answers = blocks.filter((block) => block.kind === "answer-label").length;
  return [
    counted(text.split(/\s+/).filter(Boolean).length, "woord", "woorden"),
    headings > 0 ? counted(headings, "kopje", "kopjes") : undefined,
    answers > 0 ? counted(answers, "antwoord", "antwoorden") : undefined,
    notes.length > 0 ? counted(notes.length, "voetnoot", "voetnoten") : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}
