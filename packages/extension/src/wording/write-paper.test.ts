import { expect, it } from "vitest";
import { isCitation, writePaper } from "./write-paper.ts";

it.each([
  ["kst-19637-2901", "19\u202f637, nr. 2901"],
  ["kst-36200-VI-23", "36\u202f200\u202fVI, nr. 23"],
  ["kst-30925-D", "30\u202f925, D"],
  ["kst-27874-2-h1", "27\u202f874, nr. 2"],
])("writes a paper by its dossier and number: %s", (id, written) => {
  expect(writePaper(id)).toBe(written);
});

it.each(["19637", "stb-2000-495", "ECLI:NL:RVS:2023:506", "kst-1263281"])("writes nothing for %s", (id) => {
  expect(writePaper(id)).toBeUndefined();
});

it("tells a citation from a title", () => {
  expect(isCitation("Kamerstukken II 2017/18, 19 637, nr. 2375")).toBe(true);
  expect(isCitation("Vreemdelingenbeleid; Brief van de minister over nr. 2375")).toBe(false);
});
