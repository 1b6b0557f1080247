import { describe, expect, it } from "vitest";
import { documentKeyOf } from "../page/identity/document-key.ts";
import { aFile, aKnownDocument, all, anArchive } from "../testing/archives.ts";
import { aNote, KAMERBRIEF } from "../testing/notes.ts";
import type { ArchivedThing } from "./archived-thing.ts";
import { readArchive } from "./read-archive.ts";

/** Where the things of an archive lead whose document has this address beside its key. */
async function addressesAfter(url: string, key = KAMERBRIEF.key): Promise<readonly string[]> {
  const document = { ...KAMERBRIEF, key, url };
  const note = aNote({ document });
  const words = await anArchive([note], [aKnownDocument({ key, url })], [note]);
  return (await all(readArchive(aFile(words), { documentKey: documentKeyOf }))).map(addressOf);
}

function addressOf(thing: ArchivedThing): string {
  if (thing.kind === "note") return thing.note.document.url;
  if (thing.kind === "version") return thing.version.document.url;
  return thing.kind === "document" ? thing.document.url : "";
}

describe("what comes in from a file", () => {
  it.each([
    "https://www.voorbeeld.nl/phishing",
    `https://${new URL(KAMERBRIEF.key).host}@voorbeeld.nl/`,
    `https://${new URL(KAMERBRIEF.key).host}.voorbeeld.nl/`,
  ])("leads to the document that it is shown on, and not to %s", async (url) => {
    const { key } = KAMERBRIEF;
    expect(await addressesAfter(url)).toEqual([key, key, key]);
  });

  it("leads to the address it was written at, where that is the same document or of the same site", async () => {
    const print = "https://zoek.officielebekendmakingen.nl/kst-32317-788.pdf";
    const page = "https://www.tweedekamer.nl/kamerstukken/detail?id=2023Z00001&did=2023D00001";
    expect(await addressesAfter(print, documentKeyOf(print))).toEqual([print, print, print]);
    expect(await addressesAfter(page, "https://www.tweedekamer.nl/iets-anders")).toEqual([page, page, page]);
  });
});
