import { expect, it } from "vitest";
import { t } from "./t.ts";

it("gives the words of a key in the language of the browser", () => {
  expect(t("language")).toBe("nl");
  expect(t("commands.goBack")).toBe("Terug naar waar u was");
});
