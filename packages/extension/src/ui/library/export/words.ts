import { writeCount, writeNotes } from "../archive/words.ts";
import type { ExportForm } from "../archive-port.ts";

/** Every Dutch text of the export. */
export const exportWords = {
  title: "Exporteren",
  lead: "Uw notities als bestand, om te bewaren of elders verder te gebruiken. Uw notities hier blijven zoals ze zijn.",
  what: "Wat",
  form: "Vorm",
  all: (count: number) => `Alle ${writeNotes(count)}`,
  found: (count: number) => `Wat u nu in de lijst ziet: ${writeNotes(count)}`,
  chosen: (count: number) => `Wat u hebt gekozen: ${writeNotes(count)}`,
  forms: {
    json: {
      name: "Reservekopie (JSON)",
      about: "Alles, ook labels, eerdere versies en prullenbak. Alleen deze vorm kan Kantlijn weer inlezen.",
    },
    markdown: { name: "Markdown", about: "Eén leesbaar bestand, met citaten en vindplaatsen." },
    "markdown-by-document": {
      name: "Markdown per document",
      about: "Een zip met een bestand voor elk document, bijvoorbeeld voor Obsidian.",
    },
    "web-annotation": {
      name: "Web Annotation (JSON-LD)",
      about: "De standaard van het W3C, voor andere programma’s die notities lezen.",
    },
    csv: { name: "Spreadsheet (CSV)", about: "Eén regel voor elke notitie, voor Excel of LibreOffice." },
    csl: {
      name: "Stukken (CSL-JSON)",
      about: "De stukken waar notities bij staan, voor Zotero en andere literatuurlijsten.",
    },
  } satisfies Record<ExportForm, { readonly name: string; readonly about: string }>,
  print: { name: "Afdrukken", about: "Uw notities op papier of als PDF, per document." },
  save: "Bestand maken",
  preparePrint: "Op papier zetten",
  busy: "Uw notities worden opgeschreven",
  done: (name: string, count: number) => `${name} staat bij uw downloads, met ${writeNotes(count)}`,
  donePapers: (name: string, count: number) =>
    `${name} staat bij uw downloads, met ${count === 1 ? "1 stuk" : `${writeCount(count)} stukken`}`,
  printed: (count: number) => `${writeNotes(count)} staan klaar voor papier`,
  printNow: "Afdrukken",
  nothing: "Er zijn nog geen notities om te exporteren.",
  wholeDocument: "Bij het hele document",
} as const;
