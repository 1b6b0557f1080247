import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMetadata } from "./read-metadata.ts";

/** As the site writes it. */
const PAPER = `<?xml version="1.0" encoding="UTF-8"?>
<metadata_gegevens>
<metadata name="DC.title" scheme="" content="Vreemdelingenbeleid; Brief regering; Stand van zaken" />
<metadata name="OVERHEIDop.documenttitel" scheme="" content="Brief van de staatssecretaris over &quot;opvang&quot; &amp; terugkeer" />
<metadata name="OVERHEIDop.indiener" scheme="" content="E. van der Burg" />
<metadata name="DCTERMS.issued" scheme="DCTERMS.W3CDTF" content="2022-11-15" />
<metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-19637-3005" />
</metadata_gegevens>`;

describe("the metadata of an official publication", () => {
  it("gives the title of the paper itself, its date and its identifier", () => {
    expect(readMetadata(PAPER)).toEqual({
      identifier: "kst-19637-3005",
      title: 'Brief van de staatssecretaris over "opvang" & terugkeer',
      issued: "2022-11-15",
    });
  });

  it("gives the longer title where the paper has none of its own", () => {
    const xml = PAPER.replace(/<metadata name="OVERHEIDop.documenttitel".*/u, "");
    expect(readMetadata(xml)?.title).toBe("Vreemdelingenbeleid; Brief regering; Stand van zaken");
  });

  it("reads attributes in any order, letters by their number, and the first item of a name", () => {
    const xml = `<metadata_gegevens>
      <metadata content="Caf&#233; &#x201C;De Grens&#x201D;" name="DC.title"/>
      <metadata name="DC.title" content="Een tweede titel"/>
      <metadata name="DC.identifier" content="kst-1-1"/></metadata_gegevens>`;
    expect(readMetadata(xml)).toEqual({ identifier: "kst-1-1", title: "Café “De Grens”" });
  });

  it.each([
    ["a page that says that there is nothing", "<html><title>Niet gevonden</title></html>"],
    ["no title", '<metadata_gegevens><metadata name="DC.identifier" content="kst-1-1"/></metadata_gegevens>'],
    ["no identifier", '<metadata_gegevens><metadata name="DC.title" content="Brief"/></metadata_gegevens>'],
    ["a date that is none", PAPER.replace("2022-11-15", "vorige week")],
    ["nothing", ""],
  ])("is refused where it has %s", (_, xml) => {
    expect(readMetadata(xml)).toBeUndefined();
  });

  it("takes any words for what they are: text", () => {
    void fc.assert(
      fc.property(fc.string(), (words) => {
        const escaped = words.replace(/[<>&"]/gu, (letter) => `&#${letter.codePointAt(0)};`);
        const xml = `<metadata_gegevens><metadata name="DC.title" content="x${escaped}"/><metadata name="DC.identifier" content="kst-1-1"/></metadata_gegevens>`;
        expect(readMetadata(xml)?.title).toBe(`x${words}`.replace(/\s+/gu, " ").trim());
      }),
    );
  });

  it("comes to an end on a long answer that is broken on every line", () => {
    const broken = `<metadata_gegevens>${'<metadata name="a" '.repeat(20_000)}`;
    expect(readMetadata(broken)).toBeUndefined();
  });
});
