import { describe, expect, it } from "vitest";
import { joinLines, spellingOf } from "./join-lines.ts";

const none = spellingOf("");

describe("joinLines", () => {
  it("puts one blank between two lines", () => {
    expect(joinLines("een voorstel gedaan voor", "verlenging van het huidige APS", none)).toBe(
      "een voorstel gedaan voor verlenging van het huidige APS",
    );
  });

  it.each([
    ["Kan de Staatssecre-", "taris aangeven", "Kan de Staatssecretaris aangeven"],
    ["zoals deten-", "tiecentra", "zoals detentiecentra"],
    ["voor mensen-", "smokkelaars", "voor mensensmokkelaars"],
    ["steun bij terugkeersamen-", "werking.", "steun bij terugkeersamenwerking."],
  ])("makes the broken word of %j and %j whole", (first, second, whole) => {
    expect(joinLines(first, second, none)).toBe(whole);
  });

  it.each([
    ["landen in Noord-", "Afrika", "landen in Noord-Afrika"],
    ["middels een whole-", "of-government approach", "middels een whole-of-government approach"],
    ["(peildatum 23-11-", "2022)", "(peildatum 23-11-2022)"],
    ["het migratiebelang vis-a-", "vis overige belangen", "het migratiebelang vis-a-vis overige belangen"],
    [
      "https://ec.europa.eu/files/agenda-",
      "migration/2020.pdf",
      "https://ec.europa.eu/files/agenda-migration/2020.pdf",
    ],
    ["recent EU-", "partnerschappen", "recent EU-partnerschappen"],
    ["via pilots/", "stapsgewijs", "via pilots/stapsgewijs"],
  ])("keeps the hyphen between %j and %j", (first, second, whole) => {
    expect(joinLines(first, second, none)).toBe(whole);
  });

  it.each([
    ["visa, handel- en", "ontwikkelingssamenwerking", "visa, handel- en ontwikkelingssamenwerking"],
    ["van mensenhandel-", "en mensensmokkel", "van mensenhandel- en mensensmokkel"],
    ["om mensensmokkel en -", "handel aan te pakken", "om mensensmokkel en -handel aan te pakken"],
    ["van mensenhandel en –", "smokkel", "van mensenhandel en –smokkel"],
    ["in samenspraak met partners -", "zoals de IND", "in samenspraak met partners - zoals de IND"],
  ])("leaves a word that is left out, or a dash, as it stands in %j and %j", (first, second, whole) => {
    expect(joinLines(first, second, none)).toBe(whole);
  });

  it("believes the text's own spelling", () => {
    const spelling = spellingOf("Frontex werkt in het Schengengebied, met Dublin-\noverdrachten.");
    expect(joinLines("echter dat Frontex-", "medewerkers", spelling)).toBe("echter dat Frontex-medewerkers");
    expect(joinLines("binnen het Schengen-", "gebied", spelling)).toBe("binnen het Schengengebied");
    expect(spelling.has("Dublin")).toBe(false);
  });
});
