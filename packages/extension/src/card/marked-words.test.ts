import type { EntityKind } from "@kantlijn/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mention, packMentions } from "../model/page-words.ts";
import { wordsOf } from "../testing/cards.ts";
import { MarkedWords } from "./marked-words.ts";

const NONE: ReadonlySet<EntityKind> = new Set();

async function markedIn(text: string, hidden = NONE) {
  const marked = new MarkedWords(await wordsOf({ source: { text, breaks: [] } }), hidden);
  const written = ({ start, end }: Mention) => text.slice(start, end);
  return {
    around: (words: string) => marked.around(text.indexOf(words) + 1).map(({ mention }) => written(mention)),
    all: (kind: "term" | "reference" | "unresolved") =>
      marked.all((thing) => thing.kind === kind).map(({ mention }) => written(mention)),
  };
}

describe("what is marked at a place", () => {
  it("is the term, or nothing beside it", async () => {
    const { around } = await markedIn("De inzet van Frontex in Brussel.");
    expect(around("Frontex")).toEqual(["Frontex"]);
    expect(around("inzet")).toEqual([]);
  });

  it("is the reference before a term that stands in it, as a click follows the reference", async () => {
    const { around, all } = await markedIn("Zie artikel 29 van de Vreemdelingenwet 2000 en Frontex.");
    expect(around("Vreemdelingenwet")[0]).toBe("artikel 29 van de Vreemdelingenwet 2000");
    expect(all("term")).toEqual(["Frontex"]);
  });

  it("is nothing of a kind the reader hides", async () => {
    const { around, all } = await markedIn("De inzet van Frontex in Marokko.", new Set<EntityKind>(["land"]));
    expect(around("Marokko")).toEqual([]);
    expect(all("term")).toEqual(["Frontex"]);
  });

  it("is nothing of a paper that has no place, as that is no link", async () => {
    const { around, all } = await markedIn("De oude regeling (Stb. 1984, 628) is vervallen.");
    expect(around("Stb.")).toEqual([]);
    expect(all("reference")).toEqual([]);
  });

  it("is what words may mean that are open", async () => {
    const { all } = await markedIn(
      "De motie Becker (Kamerstuk 32 317, nr. 13) en later de motie Becker (Kamerstuk 32 317, nr. 14). De motie Becker loopt.",
    );
    expect(all("unresolved")).toEqual(["motie Becker"]);
    expect(all("reference")).toEqual(["Kamerstuk 32 317, nr. 13", "Kamerstuk 32 317, nr. 14"]);
  });
});

describe("finding by place", () => {
  it("finds every mention that holds or touches a place, however they lie in each other", () => {
    const spans = fc.array(
      fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({ start, end: start + length })),
    );
    void fc.assert(
      fc.property(spans, fc.nat(100), (some, offset) => {
        const sorted = some.toSorted((a, b) => a.start - b.start || b.end - a.end);
        const mentions = sorted.map((span): Mention => ({ ...span, thing: 0, origin: "stated" }));
        const words = {
          document: {},
          entities: [{ id: "land/marokko", kind: "land", written: "Marokko", count: mentions.length }] as const,
          references: [],
          unresolved: [],
          mentions: packMentions(mentions),
        };
        const found = new MarkedWords(words, NONE).around(offset).map(({ mention }) => mention);
        const touching = mentions.filter(({ start, end }) => start <= offset && offset <= end);
        expect(new Set(found.map(({ start, end }) => `${start}-${end}`))).toEqual(
          new Set(touching.map(({ start, end }) => `${start}-${end}`)),
        );
        expect(found).toHaveLength(touching.length);
        // The innermost term comes first.
        const lengths = found.map(({ start, end }) => end - start);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      }),
    );
  });
});
