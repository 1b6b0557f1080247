import { describe, expect, it } from "vitest";
import { recognitionPage } from "./recognition-page.ts";

describe("the page of what is recognised", () => {
  const page = recognitionPage([
    {
      name: "kamerstuk",
      cases: [{ says: "a line end", text: "zie ⟦Kamer\u00adstuk\n32\u00a0317, nr. 788⟧ | *", ids: ["kst-32317-788"] }],
      not: [{ text: "nr. 3 van_de_lijst" }, { says: "a postcode", text: "2500 EH" }],
    },
  ]);

  it("prints references bold, shows what cannot be seen and keeps what Markdown would take", () => {
    expect(page).toContain("| a line end | zie <b>Kamer¬stuk⏎32␣317, nr. 788</b> \\| \\* | `kst-32317-788` |");
  });

  it("lists what is left alone, with what it is where that is said", () => {
    expect(page).toContain("- nr. 3 van\\_de\\_lijst\n- a postcode: 2500 EH\n");
  });
});
