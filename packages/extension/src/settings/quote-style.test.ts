import { expect, it } from "vitest";
import { aStorage } from "../testing/storage.ts";
import { createQuoteStyle } from "./quote-style.ts";

it("begins with the style of the Leidraad, and keeps what the reader chose last", async () => {
  const storage = aStorage();
  expect(await createQuoteStyle(storage).read()).toBe("leidraad");
  await createQuoteStyle(storage).write("link");
  expect(await createQuoteStyle(storage).read()).toBe("link");
});

it.each(["apa", 3, null, ["link"]])("begins anew where something else was kept: %j", async (kept) => {
  expect(await createQuoteStyle(aStorage({ "quote-style": kept })).read()).toBe("leidraad");
});
