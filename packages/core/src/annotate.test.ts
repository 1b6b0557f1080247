import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate, read, readInSteps } from "./annotate.ts";
import { overlaps } from "./model/span.ts";

function entities(text: string): string[] {
  return annotate(text).flatMap((one) => (one.type === "entity" ? [`${one.text} = ${one.id}`] : []));
}

describe("annotate", () => {
  it("gives every annotation the very characters it covers", () => {
    const text = "De IND en Frontex werken samen (Kamerstuk 32 317, nr. 788) in Turkije.";
    for (const { start, end, text: covered } of annotate(text)) expect(text.slice(start, end)).toBe(covered);
  });

  it("reads the same in steps, and pauses often enough in a long text", () => {
    const cited = "De motie Piri (Kamerstuk 32 317, nr. 12) noemt Frontex. De motie Piri is uitgevoerd. ";
    const text = cited + "De inzet van Frontex is toegelicht (Kamerstuk 32 317, nr. 788). ".repeat(4_000);
    const steps = readInSteps(text);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses += 1;
    expect(step.value).toEqual(read(text));
    expect(pauses).toBeGreaterThan(text.length / 100_000);
  });

  it("reads two texts by turns as it reads them one after the other", () => {
    const texts = [
      "De IND (Immigratie- en Naturalisatiedienst) telde op 3 mei jl. 51.000 asielzoekers. ",
      "Zie artikel 3 van de Vreemdelingenwet 2000 en de brief van minister Faber, hierna: de Minister. ",
    ].map((text) => text.repeat(600));
    const open = texts.map((text) => readInSteps(text));
    const readings: unknown[] = [];
    while (readings.length < texts.length)
      for (const steps of open) {
        const step = steps.next();
        if (step.done && step.value !== undefined) readings.push(step.value);
      }
    expect(readings).toHaveLength(2);
    for (const text of texts) expect(readings).toContainEqual(read(text));
  });

  it("takes a term that lies in a citation as part of the citation", () => {
    expect(entities("Zie Tweede Kamer, vergaderjaar 2022–2023, 22 112, nr. 3755.")).toEqual([]);
  });

  it("prefers the longer name", () => {
    expect(entities("de uitgeprocedeerde asielzoekers")).toEqual([
      "uitgeprocedeerde asielzoekers = begrip/uitgeprocedeerde-asielzoeker",
    ]);
  });

  it("never runs across a block", () => {
    const text = "de Europese\nUnie";
    expect(entities(text)).toContain("Europese\nUnie = organisatie/europese-unie");
    for (const { start, end } of annotate({ text, breaks: [12] })) expect(start < 12 && end > 12).toBe(false);
  });

  it("finds nothing in an empty text, in English, or in what is not language", () => {
    expect(read("")).toEqual({ document: {}, furniture: [], annotations: [], unresolved: [] });
    expect(annotate("The committee met on Tuesday to discuss the budget of the hospital.")).toEqual([]);
    expect(annotate("\uFFFD\uFFFD\u0000 ;‘i‘;faat‘i‘e'g‘i:f“”aa' \uD83D")).toEqual([]);
  });

  it("keeps its promises for any text made of the words it looks for", () => {
    const word = fc.constantFrom(
      "Kamerstuk",
      "Kamerstukken II",
      "2019/20",
      "32 317",
      "36 200 VI",
      ", nr. ",
      "788",
      "en",
      "-",
      "\n",
      " ",
      "\u00ad",
      "Verordening (EU)",
      "2019/1896",
      "Tweede Kamer, vergaderjaar 2022–2023,",
      "mensen",
      "smokkel",
      "EU",
      "Turkije",
      "1",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join("");
        const { annotations, furniture } = read(text);
        annotations.forEach((one, index) => {
          expect(one.text).toBe(text.slice(one.start, one.end));
          expect(one.end).toBeGreaterThan(one.start);
          const next = annotations[index + 1];
          if (next !== undefined) expect(one.end).toBeLessThanOrEqual(next.start);
          expect(furniture.some((line) => overlaps(line, one))).toBe(false);
        });
      }),
    );
  });
});
