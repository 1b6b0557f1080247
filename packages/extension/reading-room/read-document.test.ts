// @vitest-environment node
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { withoutCalls } from "./note-calls.ts";
import { type ReadDocument, readDocument } from "./read-document.ts";
import { loadSeeds } from "./seed.ts";

const seeds = await loadSeeds(fileURLToPath(new URL("../../../seeds", import.meta.url)));

function everything(document: ReadDocument): string {
  return [
    ...document.head,
    document.subject === undefined ? "" : `Onderwerp ${document.subject}`,
    ...document.blocks.map((block) => block.text.replace(/[\uE000\uE001]/g, "")),
    ...document.notes.flatMap((note) => [note.number, note.text]),
    ...document.edges,
  ].join(" ");
}

/** The letters and digits of a text in a fixed order, so that only a loss or an addition shows. */
function letters(text: string): string {
  return (text.match(/[\p{L}\d]/gu) ?? []).sort().join("");
}

describe("readDocument", () => {
  it.each(seeds.map((seed) => [seed.slug, seed] as const))("loses no letter of %s and adds none", (_slug, seed) => {
    expect(letters(everything(readDocument(seed.text, seed.about.genre)))).toBe(letters(seed.text));
  });

  it("runs a sentence on over a page end, and takes the foot and the notes out of it", () => {
    const document = readDocument(
      [
        "Zoals aangegeven in het BNC fiche1 moet dit nog nader door de partners worden uitgewerkt ",
        "",
        "1 Kamerstuk 22 112, nr. 3442",
        "",
        "Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 789 5",
        "",
        "en toegelicht.",
      ].join("\n"),
      "schriftelijk-overleg",
    );
    expect(document.blocks.map((block) => withoutCalls(block.text))).toEqual([
      "Zoals aangegeven in het BNC fiche moet dit nog nader door de partners worden uitgewerkt en toegelicht.",
    ]);
    expect(document.notes).toEqual([{ number: "1", text: "Kamerstuk 22 112, nr. 3442" }]);
    expect(document.edges).toEqual(["Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 789 5"]);
  });

  it("does not take a number within a sentence for a note", () => {
    const text =
      "De agenda voor de JBZ-Raad van\n25 november 2022 en de motie (Kamerstuk\n36 200 VI, nr. 23) zijn besproken.\n";
    const document = readDocument(text, "schriftelijk-overleg");
    expect(document.notes).toEqual([]);
    expect(document.blocks).toHaveLength(1);
  });

  it("puts a raised number behind the sentence it was raised from", () => {
    const text = [
      "De brede inzet van het kabinet voor een menswaardig en effectief migratiebeleid ",
      "2",
      "is uitgewerkt in de Integrale Migratieagenda van maart 2018. Hierin worden zes ",
      "doelstellingen onderscheiden. ",
      "2",
      " Kamerstukken II 2017/18, 19637, nr. 2375 ",
    ].join("\n");
    expect(readDocument(text, "kamerbrief").blocks[0]?.text).toContain("maart 2018.\uE0002\uE001 Hierin");
  });

  it("keeps the margin of a letter out of its sentences", () => {
    const letter = seeds.find((seed) => seed.slug === "kamerbrief-migratieovereenkomsten-2020");
    const document = readDocument(letter?.text ?? "", "kamerbrief");
    const text = document.blocks.map((block) => block.text).join("\n");
    expect(text).toContain("visumfacilitatieovereenkomst en de daaraan gekoppelde terug & overnameovereenkomst.");
    expect(text).toContain("Voor landen waar dit mandaat ontbreekt");
    expect(text).not.toContain("Ons kenmerk");
  });

  it("does not join a page to one that does not follow it", () => {
    const letter = seeds.find((seed) => seed.slug === "kamerbrief-migratieovereenkomsten-2020");
    const blocks = readDocument(letter?.text ?? "", "kamerbrief").blocks.map((block) => block.text);
    expect(blocks.some((text) => text.endsWith("mede vanwege de verslechterde omstandigheden als"))).toBe(true);
  });

  it("tells questions, answers and headings of a written consultation apart", () => {
    const overleg = seeds.find((seed) => seed.slug === "schriftelijk-overleg-jbz-raad-2022");
    const blocks = readDocument(overleg?.text ?? "", "schriftelijk-overleg").blocks;
    const headings = blocks.filter((block) => block.kind === "heading").map((block) => block.text);
    expect(headings).toHaveLength(9);
    expect(headings).toContain("Vragen en opmerkingen van de leden van de PvdA- en GroenLinks-fractie");
    expect(blocks.filter((block) => block.kind === "answer-label")).toHaveLength(38);
    expect(blocks.filter((block) => block.kind === "answer").some((block) => block.text.endsWith("?"))).toBe(false);
  });
});
