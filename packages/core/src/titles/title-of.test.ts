import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import { cite } from "../link/cite.ts";
import { titleOf } from "./title-of.ts";

describe("the title of a dossier", () => {
  it.each([
    ["32317", "JBZ-Raad"],
    ["19637", "Vreemdelingenbeleid"],
    ["21501-20", "Europese Raad"],
  ])("of %s is %s", (dossier, title) => {
    expect(titleOf(dossier)).toBe(title);
  });

  it("of a chapter is its own, or none", () => {
    expect(titleOf("36200-VI")).toMatch(/Justitie en Veiligheid \(VI\)/u);
    expect(titleOf("36200-XXIII")).toBeUndefined();
    expect(titleOf("99999")).toBeUndefined();
    expect(titleOf("constructor")).toBeUndefined();
  });

  it("stands behind a citation that asks for it", () => {
    const [reference] = annotate("zie Kamerstuk 32 317, nr. 788");
    if (reference?.type !== "reference") throw new Error("the sentence holds a reference");
    expect(cite(reference, { titles: titleOf })).toBe("Kamerstukken II 32 317, nr. 788 (JBZ-Raad)");
    expect(cite(reference, { titles: () => undefined })).toBe("Kamerstukken II 32 317, nr. 788");
  });
});
