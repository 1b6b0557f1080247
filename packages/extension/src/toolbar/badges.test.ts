import { beforeEach, describe, expect, it } from "vitest";
import { documentKeyOf } from "../page/identity/document-key.ts";
import type { Badge } from "../settings/badge.ts";
import { KAMERBRIEF } from "../testing/notes.ts";
import { aSummary } from "../testing/ports.ts";
import { badgeText } from "./badge-text.ts";
import { type Badges, createBadges, type OpenPage } from "./badges.ts";

const PAGE: OpenPage = { tabId: 7, url: KAMERBRIEF.url, isPrivate: false };
const OTHER: OpenPage = { tabId: 8, url: "https://www.ind.nl/nieuws", isPrivate: false };
const HIDDEN: OpenPage = { tabId: 9, url: KAMERBRIEF.url, isPrivate: true };

const [REFERENCE] = aSummary().references;
const citing = (papers: number) => aSummary({ references: Array.from({ length: papers }, () => REFERENCE ?? never()) });

let chosen: Badge;
let notes: number | undefined;
let shown: Map<number, string>;
let badges: Badges;

beforeEach(() => {
  chosen = "references";
  notes = 3;
  shown = new Map();
  badges = createBadges({
    setting: { read: async () => chosen },
    documentKey: documentKeyOf,
    countNotes: async (key) => (key === KAMERBRIEF.key ? notes : 0),
    show: (tabId, text) => void shown.set(tabId, text),
    openPages: async () => [PAGE, OTHER, HIDDEN],
    ask: async (tabId) => (tabId === PAGE.tabId ? citing(8) : undefined),
  });
});

function never(): never {
  throw new Error("the summary of the tests cites a paper");
}

describe("the count on the toolbar button", () => {
  it.each([
    [0, ""],
    [8, "8"],
    [999, "999"],
    [1_000, "999+"],
    [-1, ""],
  ])("of %i is %j", (count, text) => expect(badgeText(count)).toBe(text));

  it("is how many papers the page cites, each tab its own", async () => {
    await badges.pageTold(citing(8), PAGE);
    await badges.pageTold(citing(1_200), OTHER);
    expect([...shown]).toEqual([
      [7, "8"],
      [8, "999+"],
    ]);
  });

  it("goes when the page shows another document that is not read yet", async () => {
    await badges.pageTold(citing(8), PAGE);
    await badges.pageTold(aSummary({ state: "reading", references: [] }), PAGE);
    expect(shown.get(7)).toBe("");
  });

  it.each([undefined, null, {}, { references: "many" }, 7])("is nothing where a page tells %j", async (told) => {
    await badges.pageTold(told, PAGE);
    expect(shown.get(7)).toBe("");
  });

  it("is how many notes there are on the document, where the reader chose so", async () => {
    chosen = "notes";
    await badges.pageTold(citing(8), PAGE);
    expect(shown.get(7)).toBe("3");
    notes = 4;
    await badges.notesChanged({ documents: [KAMERBRIEF.key], isEverywhere: false });
    expect(shown.get(7)).toBe("4");
    expect(shown.has(8)).toBe(false);
  });

  it("says nothing of notes in a private window, and nothing while they are out of reach", async () => {
    chosen = "notes";
    await badges.pageTold(citing(8), HIDDEN);
    expect(shown.get(9)).toBe("");
    notes = undefined;
    await badges.pageTold(citing(8), PAGE);
    expect(shown.get(7)).toBe("");
  });

  it("does not change with the notes where it counts papers", async () => {
    await badges.notesChanged({ documents: "many", isEverywhere: true });
    expect([...shown]).toEqual([]);
  });

  it("follows the reader's choice on every page that is open", async () => {
    await badges.settingChanged();
    expect([...shown.values()]).toEqual(["8", "", ""]);
    chosen = "notes";
    await badges.settingChanged();
    expect([...shown.values()]).toEqual(["3", "", ""]);
    chosen = "none";
    await badges.settingChanged();
    expect([...shown.values()]).toEqual(["", "", ""]);
  });
});
