import type { Reference } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import { aReference } from "../../../testing/references.ts";
import { draw } from "../../../testing/screen.ts";
import { ReferenceList } from "./reference-list.tsx";

const CITED: readonly Reference[] = [
  { kind: "ecli", country: "NL", court: "RVS", year: 2023, number: "506" },
  { kind: "wetsartikel", law: "BWBR0011823", lawName: "Vw 2000", article: "29" },
  { kind: "eu-act", sort: "verordening", year: 2019, number: 1896 },
  { kind: "kamerstuk", kamer: "tweede", dossiernummer: "32317", ondernummer: "788" },
  { kind: "staatsblad", year: 1984, number: 628 },
  { kind: "zaak", court: "HvJ EU", number: "C-550/16" },
  { kind: "wetsartikel", law: "BWBR0011823", lawName: "Vreemdelingenwet 2000", article: "30" },
  { kind: "handelingen", kamer: "tweede", vergaderjaar: "2007-2008", vergadering: "108", pages: "7909" },
  { kind: "kamerstuk", kamer: "tweede", dossiernummer: "99999", ondernummer: "1" },
  { kind: "publicatie", series: "RvS", number: "W04.16.0123/I" },
];

function list(references: readonly Reference[]): Promise<HTMLElement> {
  const summaries = references.map((reference) => aReference(reference));
  return draw(
    <ReferenceList
      references={summaries}
      current={undefined}
      onJump={() => undefined}
      onBack={() => undefined}
      onCopy={() => undefined}
    />,
  );
}

function wordsOf(root: ParentNode, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? "").replace(/\s/gu, " "));
}

describe("what a page cites", () => {
  it("stands under its dossier with its title, its law, or its shelf", async () => {
    const root = await list(CITED);
    expect(wordsOf(root, "h2")).toEqual([
      "32 317 JBZ-Raad",
      "99 999",
      "Handelingen, Kamervragen en Kamerbrieven",
      "Vw 2000",
      "Europese Unie",
      "Staatsblad, Staatscourant en Tractatenblad",
      "Uitspraken",
      "Andere publicaties",
    ]);
    const [, , , law, europe] = root.querySelectorAll("section");
    expect(wordsOf(law ?? root, "a.ref")).toEqual(["artikel 29 Vw 2000", "artikel 30 van de Vreemdelingenwet 2000"]);
    expect(wordsOf(europe ?? root, "a.ref")).toEqual(["Verordening (EU) 2019/1896", "HvJ EU C-550/16"]);
  });

  it("says what it is where things of several kinds share a heading", async () => {
    const root = await list(CITED);
    const [dossier, , , , europe] = root.querySelectorAll("section");
    expect(europe?.textContent).toContain("EU-regeling");
    expect(europe?.textContent).toContain("Zaak");
    expect(wordsOf(dossier ?? root, ".meta")).not.toContain("Kamerstuk");
  });

  it("says how sure its link is, and offers the next best place", async () => {
    const root = await list([{ kind: "kamerstuk", kamer: "tweede", dossiernummer: "32317", ondernummer: "788" }]);
    expect(wordsOf(root, ".sure")).toEqual(["berekend: bestaat mogelijk niet"]);
    expect(wordsOf(root, ".others [aria-hidden]")).toEqual(["Het hele dossier"]);
    expect(wordsOf(root, ".others .vh")).toEqual(["Het hele dossier, van Kamerstukken II 32 317, nr. 788"]);
    expect(wordsOf(root, ".others [lang=nl]")).toEqual(["Kamerstukken II 32 317, nr. 788"]);
  });

  it("says so where a link opens more than what is cited, or a search", async () => {
    const act = { kind: "wetsartikel", law: "32003L0086", lawName: "Richtlijn 2003/86/EG", article: "12" } as const;
    expect(wordsOf(await list([act]), ".rf-foot")[0]).toContain("De hele regeling");
    const zaak = { kind: "zaak", court: "EHRM", number: "25904/07" } as const;
    expect(wordsOf(await list([zaak]), ".sure")).toEqual(["opent een zoekopdracht"]);
  });

  it("says how many of its mentions are derived, and which of them the reader is at", async () => {
    const reference = { kind: "kamerstuk", kamer: "tweede", dossiernummer: "36200", ondernummer: "23" } as const;
    const summary = aReference(reference, { count: 3, derived: [1, 2] });
    const at = (index: number) => ({ id: summary.id, index });
    const drawn = (current: number) =>
      draw(
        <ReferenceList
          references={[summary]}
          current={at(current)}
          onJump={() => undefined}
          onBack={() => undefined}
          onCopy={() => undefined}
        />,
      );
    const root = await drawn(0);
    expect(wordsOf(root, ".sure.derived")).toEqual(["2 keer afgeleid"]);
    expect(wordsOf(root, ".stepper")).toEqual(["1 van 3"]);
    expect(wordsOf(await drawn(2), ".stepper")).toEqual(["3 van 3, afgeleid"]);
  });

  it("is no link where no public place follows from it", async () => {
    const root = await list([{ kind: "staatsblad", year: 1984, number: 628 }]);
    expect(root.querySelector("a.ref")).toBeNull();
    expect(root.textContent).toContain("Stb. 1984, 628".replace(" ", "\u00a0"));
    expect(root.textContent).toContain("Geen link");
  });
});
