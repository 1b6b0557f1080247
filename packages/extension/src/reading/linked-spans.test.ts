import type { Annotation } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import { linkedSpans, outside } from "./linked-spans.ts";

const ARTICLE = "artikel 16 van Verordening (EU) nr. 604/2013";
const article: Annotation = {
  type: "reference",
  kind: "wetsartikel",
  id: "32013R0604#16",
  law: "32013R0604",
  lawName: "Verordening (EU) nr. 604/2013",
  article: "16",
  start: 4,
  end: 4 + ARTICLE.length,
  text: ARTICLE,
};
const act: Annotation = {
  type: "reference",
  kind: "eu-act",
  id: "32013R0604",
  sort: "verordening",
  year: 2013,
  number: 604,
  start: 19,
  end: 4 + ARTICLE.length,
  text: "Verordening (EU) nr. 604/2013",
};
const term: Annotation = { ...act, type: "entity", kind: "regeling", id: "wet/dublinverordening" };

function placesOf(spans: readonly { readonly start: number; readonly end: number }[]) {
  return spans.map(({ start, end }) => [start, end]);
}

describe("the links of a text", () => {
  it("stand on the outer of two references, in whichever order they come", () => {
    const { start, end } = article;
    expect(placesOf(linkedSpans([act, article]))).toEqual([[start, end]]);
    expect(placesOf(linkedSpans([{ ...act, start }, article, act]))).toEqual([[start, end]]);
  });

  it("stand on the inner one where the outer leads nowhere", () => {
    const nowhere: Annotation = {
      type: "reference",
      kind: "publicatie",
      id: "RvS W04",
      series: "RvS",
      number: "W04",
      start: article.start,
      end: article.end,
      text: ARTICLE,
    };
    expect(placesOf(linkedSpans([nowhere, act]))).toEqual([[act.start, act.end]]);
  });

  it("say what they were derived from where the text does not cite in full", () => {
    const paper: Annotation = {
      type: "reference",
      kind: "kamerstuk",
      kamer: "tweede",
      id: "kst-32317-12",
      dossiernummer: "32317",
      ondernummer: "12",
      start: 40,
      end: 50,
      text: "motie Piri",
    };
    const derivations = [{ start: 4, end: 20 }, { start: 90, end: 99 }, undefined].map((derivedFrom) => {
      const derived = { ...paper, confidence: 0.9, ...(derivedFrom && { derivedFrom }) };
      return linkedSpans([derived])[0]?.derivation;
    });
    expect(linkedSpans([paper])[0]?.derivation).toBeUndefined();
    expect(derivations).toEqual([
      "Waarschijnlijk Kamerstukken II 32 317, nr. 12: afgeleid van een verwijzing hierboven",
      "Waarschijnlijk Kamerstukken II 32 317, nr. 12: afgeleid van de noot hieronder",
      "Waarschijnlijk Kamerstukken II 32 317, nr. 12: afgeleid van het nummer van dit document",
    ]);
  });

  it("stand side by side on papers that share no letters", () => {
    const next: Annotation = { ...act, start: act.end, end: act.end + 3 };
    expect(linkedSpans([article, next])).toHaveLength(2);
  });

  it("leave the terms that lie in none of them to be painted", () => {
    const after: Annotation = { ...term, start: 60, end: 70 };
    const before: Annotation = { ...term, start: 0, end: 3 };
    expect(outside(linkedSpans([article]), [before, article, term, after])).toEqual([before, after]);
  });
});
