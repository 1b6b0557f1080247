import { describe, expect, it } from "vitest";
import { describeWords } from "../anchor/describe.ts";
import { payloads } from "../messages/payloads.ts";
import type { Heading } from "../model/placing.ts";
import { passageSelector } from "../model/selector.ts";
import { answersOfPlacing } from "./serve-placing.ts";

const ASKER = { kind: "page", url: "https://www.rijksoverheid.nl/brief", tabId: 7, isPrivate: false } as const;
const BEFORE = "De leden van de VVD-fractie delen de zorgen over de instroom. ";
const QUOTE = "Het kabinet zet in op terugkeer van migranten zonder recht op verblijf.";
const AFTER = " Ik verwijs u graag naar de geannoteerde agenda van de Raad.";
const ID = "6f0f1c1e-6d0c-4c7e-9f55-0b9d1d1f2a3b";

function textOf(text: string) {
  const headings: Heading[] = [];
  return { text, build: { blocks: [0], headings } };
}

function placing() {
  let time = 0;
  return answersOfPlacing({ now: () => (time += 9), followLeaving: () => () => undefined });
}

function selector() {
  const text = BEFORE + QUOTE + AFTER;
  const described = describeWords(text, { start: BEFORE.length, end: BEFORE.length + QUOTE.length });
  if (!described.ok) throw new Error("no selector");
  return described.value;
}

describe("placing for a page", () => {
  it("tells where passages stand that have other words now", async () => {
    const words = "Het kabinet zet vol in op vertrek van migranten zonder recht op verblijf.";
    const order = { text: textOf(BEFORE + words + AFTER), passages: [{ id: ID, selector: selector() }] };
    expect(payloads["page/place"].safeParse(order).success).toBe(true);
    const span = { start: BEFORE.length, end: BEFORE.length + words.length };
    expect(await placing()["page/place"](order, ASKER)).toEqual([
      { noteId: ID, finding: { state: "changed", span }, candidates: [] },
    ]);
  });

  it("describes each place of a passage in doubt as it would be kept there", async () => {
    const text = textOf(`Nieuw beleid. ${QUOTE} Dat is alles. ${QUOTE} Tot zover.`);
    const [placed] = await placing()["page/place"]({ text, passages: [{ id: ID, selector: selector() }] }, ASKER);
    expect(placed?.finding.state).toBe("onzeker");
    expect(placed?.candidates.map(({ selector }) => selector.quote.exact)).toEqual([QUOTE, QUOTE]);
    for (const one of placed?.candidates ?? []) expect(passageSelector.safeParse(one.selector).success).toBe(true);
  });

  it("answers the newest question of a tab, and no older one", async () => {
    const { "page/place": place } = placing();
    const order = { text: textOf("Een andere brief. ".repeat(500)), passages: [{ id: ID, selector: selector() }] };
    const older = Promise.resolve(place(order, ASKER)).then(
      () => "answered",
      () => "failed",
    );
    expect(await place(order, ASKER)).toEqual([{ noteId: ID, finding: { state: "wees" }, candidates: [] }]);
    expect(await older).toBe("failed");
  });

  it("describes what the reader selected as the store wants it", async () => {
    const text = textOf(BEFORE + QUOTE + AFTER);
    const span = { start: BEFORE.length, end: BEFORE.length + QUOTE.length };
    const described = await placing()["page/describe"]({ text, span }, ASKER);
    expect(passageSelector.parse(described)).toEqual(described);
    expect(described?.structure).toMatchObject({ headings: [], rivals: [], lookalikes: [] });
  });
});
