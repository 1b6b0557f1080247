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
