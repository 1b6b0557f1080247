import { expect, it } from "vitest";
import { noteTarget } from "../model/note.ts";
import { paperAt } from "./paper-at.ts";

it.each([
  ["https://zoek.officielebekendmakingen.nl/kst-32317-788.html", "Kamerstukken II 32 317, nr. 788"],
  ["https://zoek.officielebekendmakingen.nl/stb-2000-495.html", "Stb. 2000, 495"],
])("%s is of %s", (address, name) => {
  expect(paperAt(address)).toMatchObject({ kind: "reference", name });
});

it("is what a note can be kept about", () => {
  expect(noteTarget.safeParse(paperAt("https://zoek.officielebekendmakingen.nl/kst-32317-788.html")).success).toBe(
    true,
  );
});

it.each([
  "https://www.tweedekamer.nl/nieuws",
  "https://zoek.officielebekendmakingen.nl/uitgebreidzoeken",
  "https://example.org/kst-32317-788.html",
  "javascript:alert(1)",
  "",
])("%s tells of no paper", (address) => {
  expect(paperAt(address)).toBeUndefined();
});
