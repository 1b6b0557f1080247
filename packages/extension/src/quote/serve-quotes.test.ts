import { expect, it } from "vitest";
import { payloads } from "../messages/payloads.ts";
import { answersOfQuotes } from "./serve-quotes.ts";

const answers = answersOfQuotes(() => new Date(2026, 10, 21, 23, 30));
const page = {
  kind: "page",
  url: "https://zoek.officielebekendmakingen.nl/kst-32317-789.html",
  tabId: 7,
  isPrivate: false,
} as const;
const order = { style: "kamerstuk", passage: { words: "terugkeer", document: { title: "Brief" } } } as const;

it("quotes a page by the address the browser gives, whatever the page says it is", async () => {
  const claims = { ...order.passage, document: { title: "Brief", id: "kst-11111-1" } };
  expect(await answers["page/quote"]({ ...order, passage: claims }, page)).toBe(
    "«terugkeer» (Kamerstuk 32 317, nr. 789)",
  );
});

it("believes a page of which the address says nothing, for its own quotation", async () => {
  const claims = { ...order.passage, document: { title: "Brief", id: "kst-32317-788" } };
  const letter = { ...page, url: "https://www.rijksoverheid.nl/documenten/brief" };
  expect(await answers["page/quote"]({ ...order, passage: claims }, letter)).toBe(
    "«terugkeer» (Kamerstuk 32 317, nr. 788)",
  );
});

it("gives the day of the reader, not that of Greenwich", async () => {
  const url = "https://ind.nl/nl";
  const quoted = await answers["quotes/write"]({ ...order, style: "leidraad", url }, { kind: "own-page" });
  expect(quoted).toContain("geraadpleegd op 21 november 2026");
});

it.each([
  ["a style that is none", { ...order, style: "apa" }],
  ["no words", { ...order, passage: { ...order.passage, words: "" } }],
  ["a directive that is not one", { ...order, passage: { ...order.passage, directive: "text=a#javascript:" } }],
  [
    "a document by its key",
    { ...order, passage: { ...order.passage, document: { title: "", key: "https://ind.nl/" } } },
  ],
  ["an address of a page's own choice", { ...order, url: "https://ind.nl/" }],
])("takes no %s", (_, sent) => {
  expect(payloads["page/quote"].safeParse(sent).success).toBe(false);
  expect(payloads["page/quote"].safeParse(order).success).toBe(true);
});
