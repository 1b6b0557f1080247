import { describe, expect, it } from "vitest";
import { type Answers, createDesk } from "./desk.ts";
import { payloads, SERVED_CALLS, type ServedCall } from "./payloads.ts";
import type { SenderFacts } from "./sender.ts";

const ID = "kantlijn";
const OWN = "chrome-extension://kantlijn";
const PAGE = "https://www.rijksoverheid.nl/documenten/brief";
const tab = { id: 7, incognito: false };

/** Whoever can send us something, and which calls are answered for them. */
const SENDERS: readonly (readonly [string, SenderFacts, "page/" | "all but page/" | "none"])[] = [
  ["the panel", { id: ID, url: `${OWN}/sidepanel.html?tab=7`, origin: OWN }, "all but page/"],
  ["the library in its tab", { id: ID, url: `${OWN}/library.html`, origin: OWN, tab }, "all but page/"],
  ["the script in a page of a listed site", { id: ID, url: PAGE, origin: new URL(PAGE).origin, tab }, "page/"],
  ["the same in a private window", { id: ID, url: PAGE, tab: { ...tab, incognito: true } }, "page/"],
  ["the script in a page of another site", { id: ID, url: "https://voorbeeld.nl/", tab }, "none"],
  [
    "a page of another site that shows ours in a frame",
    { id: ID, url: `${OWN}/library.html`, origin: PAGE, tab },
    "none",
  ],
  ["another extension", { id: "iemand-anders", url: "chrome-extension://iemand-anders/x.html", tab }, "none"],
  ["another extension under our address", { id: "iemand-anders", url: `${OWN}/library.html`, origin: OWN }, "none"],
  ["a script without an address", { id: ID, tab }, "none"],
  ["a script without a tab", { id: ID, url: PAGE }, "none"],
  ["nobody by name", { url: `${OWN}/library.html`, origin: OWN }, "none"],
];

/** Calls whose payload is looked into by what answers them. */
const CHECKED_LATER: readonly ServedCall[] = ["notes/save", "page/changed"];

const UUID = "00000000-0000-4000-8000-000000000001";
const QUOTE = { type: "TextQuoteSelector", exact: "de inzet van Frontex", prefix: "", suffix: "" };
const POSITION = { type: "TextPositionSelector", start: 0, end: 20 };
const SELECTOR = { quote: QUOTE, position: POSITION };
const BUILT = { text: "De inzet van Frontex.", build: { blocks: [0], headings: [] } };
const PASSAGE = { words: "de inzet", document: { title: "Brief" } };

/** What a taken-over script would send: right on top, and wrong, too much or too large further in. */
const DEEP: Readonly<Partial<Record<ServedCall, readonly unknown[]>>> = {
  "page/write": [
    { title: "Brief", selector: { ...SELECTOR, proto: { isPolluted: true } } },
    { title: "Brief", selector: { ...SELECTOR, document: "https://www.rijksoverheid.nl/een-ander-stuk" } },
    { title: "Brief", selector: SELECTOR, document: { key: "https://www.rijksoverheid.nl/een-ander-stuk" } },
    { title: "Brief", selector: { ...SELECTOR, quote: { ...QUOTE, exact: "x".repeat(1_000_000) } } },
    { title: "Brief", selector: { ...SELECTOR, position: { ...POSITION, start: -1 } } },
    { title: "Brief", selector: { ...SELECTOR, position: { ...POSITION, end: 1e300 } } },
    { title: "x".repeat(1_000_000), selector: SELECTOR },
    { title: ["Brief"], selector: SELECTOR },
  ],
  "page/write-about": [
    { title: "Brief", about: { kind: "term", id: "organisatie/frontex", name: "Frontex", body: "Al geschreven" } },
    { title: "Brief", about: { kind: "document" } },
    { title: "Brief", about: { kind: "reference", id: "kst-1", name: "x", reference: { kind: "kamerstuk" } } },
  ],
  "page/placed": [
    [{ noteId: UUID, state: "weg" }],
    [{ noteId: "../notes", state: "wees" }],
    [{ noteId: UUID, state: "wees", body: "Anders" }],
    Array.from({ length: 10_001 }, () => ({ noteId: UUID, state: "wees" })),
  ],
  "page/open-note": [{ id: UUID }, `${UUID}\u0000`, ` ${UUID}`],
  "page/noted": [
    { terms: Array.from({ length: 100_000 }, (_, n) => `organisatie/${n}`), papers: [] },
    { terms: [["organisatie/frontex"]], papers: [] },
    { terms: [], papers: [], proto: { isPolluted: true } },
  ],
  "page/place": [
    { text: BUILT, passages: [{ id: UUID, selector: SELECTOR, document: PAGE }] },
    { text: { ...BUILT, build: { blocks: [-1], headings: [] } }, passages: [] },
    { text: BUILT, passages: Array.from({ length: 10_001 }, () => ({ id: UUID, selector: SELECTOR })) },
  ],
  "page/quote": [
    { passage: { ...PASSAGE, directive: "text=a&url=https://voorbeeld.nl" }, style: "leidraad" },
    { passage: { ...PASSAGE, document: { title: "Brief", url: "https://voorbeeld.nl" } }, style: "leidraad" },
    { passage: PASSAGE, style: "constructor" },
  ],
  "page/edit-term": ["eigen/../../options.html", "eigen/a#b", "organisatie/frontex", "eigen/"],
  "page/show-about": [
    { kind: "note", id: UUID },
    { kind: "term", id: "" },
  ],
  "page/show-in-panel": [
    { id: "x", index: 1.5 },
    { id: "x".repeat(2_001), index: 0 },
    { id: "x", index: -1 },
  ],
  "notes/recent": [{ limit: 1e9 }, { limit: 0 }, { limit: 10, except: "geen adres" }],
  "notes/remove": [[UUID, 7], [`${UUID}'`]],
  "paper/print": [
    { tabId: 7, paper: { document: PAGE, lang: "nl", numbered: [], pieces: [{ tag: "script", inside: ["x"] }] } },
    { tabId: 7, paper: { document: PAGE, lang: "nl", numbered: [], pieces: [{ tag: "p", inside: [], onclick: "x" }] } },
    { tabId: 7, paper: { document: PAGE, lang: "nl", numbered: [], pieces: [{ tag: "p", role: "x y", inside: [] }] } },
  ],
};

describe("the desk", () => {
  it.each(SENDERS)(
    "answers %s what is for them, and of no other call even looks at what it was sent",
    async (...row) => {
      const [, sender, calls] = row;
      for (const call of SERVED_CALLS) {
        const { desk, answered } = aDesk();
        const isTheirs = calls !== "none" && call.startsWith("page/") === (calls === "page/");
        // Nothing at all is right for some calls and wrong for others: neither says whether it was, to who may not ask.
        const asked = desk(call, undefined, sender);
        if (isTheirs)
          await asked.catch((error: unknown) => expect(String(error), call).toContain("does not take this"));
        else await expect(asked, call).rejects.toThrow(`this sender may not call "${call}"`);
        if (!isTheirs) expect(answered).toEqual([]);
      }
    },
  );

  it.each(SERVED_CALLS.filter((call) => !CHECKED_LATER.includes(call)))(
    "lets nothing through to %s that it does not take",
    async (call) => {
      const { desk, answered } = aDesk();
      const sender = call.startsWith("page/") ? { id: ID, url: PAGE, tab } : { id: ID, url: `${OWN}/library.html` };
      for (const wrong of [{ onbekend: true }, Number.NaN, ["a", { b: 1 }], null, "x".repeat(10_000_000)]) {
        await expect(desk(call, wrong, sender)).rejects.toThrow(`"${call}" does not take this`);
      }
      expect(answered).toEqual([]);
    },
  );

  it.each(Object.entries(DEEP))("lets nothing through to %s that is wrong deep in it", async (name, wrongs) => {
    const call = name as ServedCall;
    const { desk, answered } = aDesk();
    const sender = call.startsWith("page/") ? { id: ID, url: PAGE, tab } : { id: ID, url: `${OWN}/library.html` };
    for (const wrong of wrongs) {
      // As it arrives: a message is plain values, in which `__proto__` is a name like any other.
      const sent = JSON.parse(JSON.stringify(wrong).replaceAll('"proto":', '"__proto__":'));
      await expect(desk(call, sent, sender), JSON.stringify(sent).slice(0, 200)).rejects.toThrow("does not take this");
    }
    expect(answered).toEqual([]);
    expect({}).not.toHaveProperty("isPolluted");
  });

  it("answers no call by a name that every object has", async () => {
    const { desk } = aDesk();
    for (const name of ["__proto__", "constructor", "toString", "page/constructor", "page/__proto__"]) {
      for (const sender of [
        { id: ID, url: PAGE, tab },
        { id: ID, url: `${OWN}/library.html` },
      ]) {
        await expect(desk(name as ServedCall, undefined, sender), name).rejects.toThrow();
      }
    }
  });

  it("gives what answers a call the address that the browser tells, and no address the sender names", async () => {
    const { desk, answered } = aDesk();
    await desk("page/notes", undefined, { id: ID, url: PAGE, tab });
    await expect(desk("page/notes", { url: "https://voorbeeld.nl/" }, { id: ID, url: PAGE, tab })).rejects.toThrow();
    expect(answered).toEqual([["page/notes", { kind: "page", url: PAGE, tabId: 7, isPrivate: false }]]);
  });
});

/** A desk that answers every call there is, and what got through to who answers. */
function aDesk() {
  const answered: (readonly [call: string, asker: unknown])[] = [];
  const answerOf = (call: string) => (_: unknown, asker: unknown) => void answered.push([call, asker]);
  const answers = Object.fromEntries(Object.keys(payloads).map((call) => [call, answerOf(call)]));
  const isAllowedSite = (url: string) => url.startsWith("https://www.rijksoverheid.nl/");
  const desk = createDesk(answers as unknown as Answers, { id: ID, origin: OWN, isAllowedSite });
  return { desk, answered };
}
