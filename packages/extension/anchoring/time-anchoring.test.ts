import { expect, it } from "vitest";
import { plainPaper } from "./paper.ts";
import { makeLoad, timeAnchoring } from "./time-anchoring.ts";

const PAPER = plainPaper(
  "Grenstoezicht\n\nDe lidstaten en de Commissie zetten zich voorts extra in op visumharmonisatie van visumvrije " +
    "buurlanden, om te voorkomen dat via deze landen irreguliere migratie naar de EU plaatsvindt.\n\nVoorts is eind 2022 " +
    "het Mobiel Toezicht Veiligheid geïntensiveerd. De Nederlandse inzet is hierbij steeds gericht geweest op het " +
    "versterken van de buitengrens op de plaatsen waar de migratiedruk het hoogst is.",
);

it("times every note of a load", () => {
  let ticks = 0;
  const load = makeLoad([PAPER], 4_000, 3);
  expect(load.text.text.length).toBeGreaterThan(3_000);
  const times = timeAnchoring(load, () => (ticks += 1));
  expect(times.changed).toHaveLength(3);
  expect(times.gone).toHaveLength(3);
  expect(Math.min(times.exact, times.moved)).toBeGreaterThan(3);
  expect(times.longestStep).toBe(1);
});
