import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardOn, pressInCard, restOn, untilCard, untilNoCard } from "../support/on-card.ts";
import { Reader } from "../support/reader.ts";
import { OVERLEG } from "../support/two-papers.ts";

const METADATA = `<metadata_gegevens>
<metadata name="OVERHEIDop.documenttitel" scheme="" content="Geannoteerde agenda van de JBZ-Raad &amp; &lt;b&gt;bijlage&lt;/b&gt;" />
<metadata name="DCTERMS.issued" scheme="DCTERMS.W3CDTF" content="2022-11-16" />
<metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-32317-788" />
</metadata_gegevens>`;

/** Only Chromium lets a test answer what the background asks; what is asked, and how, has unit tests as well. */
const CAN_ANSWER = process.env.KANTLIJN_BROWSER !== "firefox";

describe("looking up the title of a paper", () => {
  let reader: Reader;
  let page: Page;
  let asked: Awaited<ReturnType<Reader["answerBackground"]>> = [];

  beforeAll(async () => {
    reader = await Reader.open("lookup");
    if (CAN_ANSWER) {
      asked = await reader.answerBackground((url) => (url.includes("kst-32317-788") ? METADATA : undefined));
    }
    page = await reader.visit(OVERLEG);
    await page.waitForSelector("a.kl-ref");
  });
  afterAll(() => reader?.close());

  it("is not offered, and nothing is asked, until the reader switches it on", async () => {
    await restOn(page, "Kamerstuk 32 317, nr. 788");
    expect((await untilCard(page)).buttons).not.toContain("Titel opzoeken");
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
    const panel = await reader.visitPanelOf(page);
    await (await panel.waitForSelector("#tab-references"))?.click();
    await (await panel.waitForSelector(".setting input"))?.click();
    await panel.waitForSelector(".setting input:checked");
    await panel.close();
    await page.bringToFront();
    await restOn(page, "Kamerstuk 32 317, nr. 788");
    await untilCard(page, ({ buttons }) => buttons.includes("Titel opzoeken"));
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
    expect(asked).toEqual([]);
  });

  if (!CAN_ANSWER) return;

  it("asks once, without anything of the reader's, and shows what it gets as text", async () => {
    await restOn(page, "Kamerstuk 32 317, nr. 788");
    expect((await untilCard(page)).buttons).toContain("Titel opzoeken");
    expect(asked).toEqual([]);
    await pressInCard(page, "Titel opzoeken");
    const { words } = await untilCard(page, (card) => card.words.includes("Geannoteerde"));
    expect(words).toContain("Geannoteerde agenda van de JBZ-Raad & <b>bijlage</b>");
    expect(words).toContain("16 november 2022. Volgens officielebekendmakingen.nl");
    expect(asked.map(({ url }) => url)).toEqual(["https://zoek.officielebekendmakingen.nl/kst-32317-788/metadata.xml"]);
    const names = Object.keys(asked[0]?.headers ?? {}).map((name) => name.toLowerCase());
    expect(names).not.toContain("cookie");
    expect(names).not.toContain("referer");
    await reader.picture(page, "looked-up");
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
  });

  it("knows it the next time, without asking", async () => {
    await restOn(page, "Kamerstuk 32 317, nr. 788");
    expect((await untilCard(page)).words).toContain("Geannoteerde agenda");
    expect(asked).toHaveLength(1);
    await page.mouse.move(5, 5, { steps: 4 });
    await untilNoCard(page);
  });

  it("says so in plain words where the site has no such paper", async () => {
    await restOn(page, "Kamerstuk 36 200 VI, nr. 23");
    await untilCard(page, ({ buttons }) => buttons.includes("Titel opzoeken"));
    await pressInCard(page, "Titel opzoeken");
    await untilCard(page, ({ words }) => words.includes("Niet gevonden: het stuk bestaat mogelijk niet."));
    expect((await cardOn(page))?.links[0]?.words).toBe("Officiële publicatie");
  });
});
