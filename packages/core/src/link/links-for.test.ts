import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import type { Link } from "../model/link.ts";
import type { Reference } from "../model/reference.ts";
import { cite } from "./cite.ts";
import { linksFor } from "./links-for.ts";

function only(text: string): Reference {
  const [annotation] = annotate(text);
  if (annotation?.type !== "reference") throw new Error(`no reference in: ${text}`);
  return annotation;
}

function firstLink(text: string): Link | undefined {
  return linksFor(only(text))[0];
}

describe("a link", () => {
  it("leads to the paper, and is certain where the year is known", () => {
    expect(firstLink("Kamerstukken II 2019/20, 35 300 VI, nr. 37")).toEqual({
      href: "https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html",
      portal: "officielebekendmakingen.nl",
      certainty: "exact",
    });
  });

  it("is computed where the paper may be filed under another address", () => {
    expect(firstLink("Kamerstuk 32 317, nr. 788")?.certainty).toBe("computed");
    expect(firstLink("Kamerstukken II 2026/27, 37 020 IX, nr. 40")?.certainty).toBe("computed");
    expect(firstLink("Kamerstukken II 2015/16, 33 852 (R2023), nr. 6")?.certainty).toBe("computed");
    expect(firstLink("Kamerstukken II 1988/89, 20 800 VI, nr. 3")?.certainty).toBe("computed");
  });

  it("offers the dossier behind the paper", () => {
    expect(linksFor(only("Kamerstuk 36 200 VI, nr. 23")).map(({ href }) => href)).toEqual([
      "https://zoek.officielebekendmakingen.nl/kst-36200-VI-23.html",
      "https://zoek.officielebekendmakingen.nl/dossier/36200-VI",
    ]);
  });

  it("leads to an act by its CELEX number", () => {
    expect(firstLink("Verordening (EU) 2019/1896")?.href).toBe(
      "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32019R1896",
    );
  });
});

describe("a citation", () => {
  it.each([
    ["Kamerstuk \n32 317, nr. 788", "Kamerstukken II 32 317, nr. 788"],
    ["Kamerstukken II 2019/20, 35 300 VI, nr. 37, p. 12", "Kamerstukken II 2019/20, 35 300 VI, nr. 37, p. 12"],
    ["Kamerstuk 1999/2000, 26 732, nr. 3", "Kamerstukken II 1999/2000, 26 732, nr. 3"],
    ["Kamerstuk 21 501-20, nr. 1354", "Kamerstukken II 21 501-20, nr. 1354"],
    ["Kamerstukken I 2015/16, 34 088, B", "Kamerstukken I 2015/16, 34 088, B"],
    ["Kamerstukken 33 423", "Kamerstukken 33 423"],
    ["Kamerstukken II 2020/21, 35 688 (R2151), nr. 14", "Kamerstukken II 2020/21, 35 688 (R2151), nr. 14"],
    ["VERORDENING (EU) 2019/1896", "Verordening (EU) 2019/1896"],
    ["verordening (EG) 810/2009", "Verordening (EG) nr. 810/2009"],
    ["richtlijn 93/42/EEG", "Richtlijn 93/42/EEG"],
  ])("of %s is written %s", (text, citation) => {
    expect(cite(only(text))).toBe(citation);
  });
});
