import { describe, expect, it } from "vitest";
import { renderSeed } from "./render-seed.ts";
import type { Seed } from "./seed.ts";

function seed(text: string): Seed {
  return {
    slug: "proef",
    about: {
      title: "Brief over <script>alert(1)</script> & meer",
      date: "2022-11",
      genre: "schriftelijk-overleg",
      publisher: "unknown",
      originalFile: "proef.txt",
      path: "/documenten/proef",
    },
    text,
  };
}

function page(text: string): Document {
  return new DOMParser().parseFromString(renderSeed(seed(text)), "text/html");
}

describe("renderSeed", () => {
  it("never lets text become markup", () => {
    const document = page('De leden vragen naar <img src=x onerror=alert(1)> en "A&M".\n');
    expect(document.querySelector("script, img")).toBeNull();
    expect(document.querySelector("article p")?.textContent).toBe(
      'De leden vragen naar <img src=x onerror=alert(1)> en "A&M".',
    );
  });

  it("says in Dutch what is known and what is not", () => {
    expect(page("Tekst.").querySelector(".meta")?.textContent).toBe(
      "Verslag van een schriftelijk overleg | november 2022 | uitgever onbekend",
    );
  });

  it("links a call to its note", () => {
    const document = page(
      "Zoals aangegeven in het BNC fiche1 ziet het kabinet dit anders.\n\n1 Kamerstuk 22 112, nr. 3442\n",
    );
    expect(document.querySelector("article p")?.textContent).toBe(
      "Zoals aangegeven in het BNC fiche1 ziet het kabinet dit anders.",
    );
    expect(document.querySelector("article p sup a")?.getAttribute("href")).toBe("#noot-1");
    expect(document.querySelector("#noot-1")?.textContent).toBe("Kamerstuk 22 112, nr. 3442");
  });

  it("keeps an answer together under its label", () => {
    const document = page("Deelt de Staatssecretaris deze mening?\n\nAntwoord\nJa, deze mening wordt gedeeld.\n");
    expect(document.querySelector(".answer h3")?.textContent).toBe("Antwoord");
    expect(document.querySelector(".answer p")?.textContent).toBe("Ja, deze mening wordt gedeeld.");
  });
});
