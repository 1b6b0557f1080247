import { expect, it } from "vitest";
import { firstUnheard, toldSteps } from "./told-steps.ts";

const WALK = "# Horen\n\n## De pagina\n\n### Lezen\n\nU hoort:\n\n> knop: Notitie\n> melding\n\n### Stoppen\n";

it("a walk has a step for each heading, with what is heard there", () => {
  expect(toldSteps(WALK)).toEqual([
    { name: "Lezen", heard: ["knop: Notitie", "melding"] },
    { name: "Stoppen", heard: [] },
  ]);
});

it("what is not heard, or heard too early, is found", () => {
  const heard = ["kop: Mijn kantlijn", "knop: Notitie", "melding"];
  expect(firstUnheard(["knop: Notitie", "melding"], heard)).toBeUndefined();
  expect(firstUnheard(["knop: Citaat"], heard)).toBe("knop: Citaat");
  expect(firstUnheard(["melding", "knop: Notitie"], heard)).toBe("knop: Notitie");
});
