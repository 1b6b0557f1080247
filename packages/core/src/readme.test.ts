import { expect, it } from "vitest";
import { annotate } from "./annotate.ts";
import { cite } from "./link/cite.ts";
import { linksFor } from "./link/links-for.ts";
import { titleOf } from "./titles/title-of.ts";

it("does what the README shows", () => {
  const [reference] = annotate("Zie Kamerstuk 36 200 VI, nr. 23.");
  if (reference?.type !== "reference") throw new Error("the example holds a reference");
  expect(reference.id).toBe("kst-36200-VI-23");
  expect(reference).toHaveProperty("implied", ["kamer"]);
  expect(cite(reference)).toBe("Kamerstukken II 36 200 VI, nr. 23");
  expect(linksFor(reference)[0]?.href).toBe("https://zoek.officielebekendmakingen.nl/kst-36200-VI-23.html");
  const title =
    "Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid (VI) voor het jaar 2023";
  expect(titleOf("36200-VI")).toBe(title);
  expect(cite(reference, { titles: titleOf })).toBe(`Kamerstukken II 36 200 VI, nr. 23 (${title})`);
});
