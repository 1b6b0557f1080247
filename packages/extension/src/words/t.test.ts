import { afterEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { keepLastWords, t } from "./t.ts";

afterEach(() => vi.restoreAllMocks());

/** As in a page that was open when the extension was updated. */
function loseTheBrowser(): void {
  vi.spyOn(browser.i18n, "getMessage").mockImplementation(() => {
    throw new Error("Extension context invalidated.");
  });
}

it("gives the words of a key in the language of the browser", () => {
  expect(t("language")).toBe("nl");
  expect(t("commands.goBack")).toBe("Terug naar waar u was");
});

it("fills in names and counts", () => {
  expect(t("parts.place", { index: 3, count: 8 })).toBe("3 van 8");
  expect(t("card.ownNotes", 1)).toBe("Uw notitie");
  expect(t("card.ownNotes", 4)).toBe("Uw 4 notities");
  expect(t("margin.thing", 2, { name: "COA" })).toBe("2 notities bij COA openen");
});

it("says its last words, and nothing else, in a page whose extension is gone", () => {
  keepLastWords();
  loseTheBrowser();
  expect(t("page.updated.write")).toBe("Kantlijn is bijgewerkt. Laad de pagina opnieuw om een notitie te schrijven.");
  expect(t("parts.place", { index: 3, count: 8 })).toBe("");
});
