import { describe, expect, it } from "vitest";
import { contains, type Span } from "../model/span.ts";
import { finish } from "../model/steps.ts";
import { scan, scanInSteps } from "./scanner.ts";
import { PACKED_CUES, PACKED_TABLES } from "./tables.generated.ts";
import { unpackTables } from "./unpack-tables.ts";

const cues = unpackTables(PACKED_CUES);
const tables = unpackTables(PACKED_TABLES);

/** The names of the gazetteer in a text; not those that lie in a longer one. */
function named(text: string): string[] {
  const { names } = scan(text, tables);
  const longest = names.filter((hit) => !names.some((other) => other !== hit && isLonger(other, hit)));
  return [...new Set(longest.map(({ start, end }) => text.slice(start, end)))];
}

function isLonger(one: Span, other: Span): boolean {
  return contains(one, other) && one.end - one.start > other.end - other.start;
}

function found(text: string): string[] {
  return scan(text, cues).cues.map(({ start, end }) => text.slice(start, end));
}

/** The text with what is not seen left out. */
function seen(text: string): string {
  const { unseen } = scan(text, cues);
  return [...text].filter((_, index) => !unseen.includes(index)).join("");
}

describe("a word", () => {
  it("is found whole, whatever its capitals and accents", () => {
    expect(named("Frontex, FRONTEX en frontex")).toEqual(["Frontex", "FRONTEX", "frontex"]);
    expect(named("Tunesië, Tunesié en TUNESIE")).toEqual(["Tunesië", "Tunesié", "TUNESIE"]);
    expect(named("het migratieverhaal en de gezinsmigratiecijfers")).toEqual([]);
  });

  it("is found with typographic apostrophes, and with characters that have no width", () => {
    expect(named("amv's, amv\u2019s")).toEqual(["amv's", "amv\u2019s"]);
    expect(named("mensen\u00adsmokkel en Fron\u200btex")).toEqual(["mensen\u00adsmokkel", "Fron\u200btex"]);
  });

  it("is found in capitals only, where capitals tell it from another word", () => {
    expect(named("de IND, 5 ind. van 3")).toEqual(["IND"]);
  });

  it("is found where the end of a line breaks it, and is no word of its own behind that", () => {
    expect(named("de mensen-\nsmokkelaars")).toEqual(["mensen-\nsmokkelaars"]);
    expect(named("de mensen- \n    smokkelaars")).toEqual(["mensen- \n    smokkelaars"]);
    expect(named("de mensen\u00ad\nsmokkelaars")).toEqual(["mensen\u00ad\nsmokkelaars"]);
    expect(named("de grootschalige mensensmokkelaars-\n   opvang")).toEqual(["mensensmokkelaars"]);
  });

  it("that is a name is found before a hyphen, at the end of a line too, and not behind one", () => {
    expect(named("Frontex-vliegtuigen")).toEqual(["Frontex"]);
    expect(named("Frontex-\nvliegtuigen")).toEqual(["Frontex"]);
    expect(named("niet-Frontex")).toEqual([]);
  });

  it("is found with the number of a note stuck to it, on either side", () => {
    expect(named("de EGKW-verordening9 en Frontex12")).toEqual(["EGKW-verordening", "Frontex"]);
    expect(named("3Frontex")).toEqual(["Frontex"]);
    expect(named("Frontex2020")).toEqual([]);
  });

  it("that ends in a digit is found with that digit, and not where more digits make it another", () => {
    expect(named("D66, JA21 en de Dublin III-verordening")).toEqual(["D66", "JA21", "Dublin III-verordening"]);
    expect(named("D661")).toEqual([]);
    expect(named("JA212")).toEqual([]);
    expect(named("de Dublin III-verordening7")).toEqual(["Dublin III-verordening"]);
  });
});

describe("a name of several words", () => {
  it("is found whatever spaces and hyphens stand between them", () => {
    expect(named("JBZ-Raad, JBZ Raad, JBZ-raad")).toEqual(["JBZ-Raad", "JBZ Raad", "JBZ-raad"]);
    expect(named("JBZ\u2011Raad en JBZ\u00a0Raad")).toEqual(["JBZ\u2011Raad", "JBZ\u00a0Raad"]);
    expect(named("Noord - Afrika, Noord–Afrika")).toEqual(["Noord - Afrika", "Noord–Afrika"]);
  });

  it("is found across the end of a line, also where that stands behind its own hyphen", () => {
    expect(named("in Noord-\nAfrika")).toEqual(["Noord-\nAfrika"]);
    expect(named("de Europese\n            Commissie")).toEqual(["Europese\n            Commissie"]);
  });

  it("is not found across an empty line or a dash", () => {
    expect(named("Noord\n\nAfrika")).toEqual(["Afrika"]);
    expect(named("Noord-\n \nAfrika")).toEqual(["Afrika"]);
    expect(named("Noord--Afrika")).not.toContain("Noord--Afrika");
    expect(named("Noord – -Afrika")).toEqual(["Afrika"]);
  });
});

describe("the words a reference is known by", () => {
  it("are found as whole words, whatever their capitals", () => {
    expect(found("een KAMERSTUK, geen Kamerstukkenlijst")).toEqual(["KAMERSTUK"]);
  });

  it("are found where a line end, a soft hyphen or a note number breaks or touches them", () => {
    expect(found("het Kamer-\nstuk")).toEqual(["Kamer-\nstuk"]);
    expect(found("het Kamer\u00adstuk")).toEqual(["Kamer\u00adstuk"]);
    expect(found("12Kamerstuk en Kamerstuk34")).toEqual(["Kamerstuk", "Kamerstuk"]);
  });

  it("may open a word", () => {
    expect(found("brief 2022D55853")).toContain("2022D");
  });
});

describe("what is not seen", () => {
  it("may be any number of characters without width", () => {
    expect(scan("a\u00ad".repeat(100_000), cues).unseen).toHaveLength(100_000);
    expect(scan("\u00ad".repeat(100_000), cues).unseen).toHaveLength(100_000);
  });

  it("is what has no width", () => {
    expect(seen("a\u00adb\u200bc e\u0301")).toBe("abc e");
  });

  it("is of much white space all but a space, a line end or an empty line", () => {
    expect(seen("Kamerstuk\n        32 317")).toBe("Kamerstuk\n32 317");
    expect(seen("een         twee")).toBe("een twee");
    expect(seen("een  \n   \n   \n twee")).toBe("een\n\ntwee");
    expect(seen("een \n\ntwee")).toBe("een \n\ntwee");
  });
});

describe("two texts that are read by turns", () => {
  it("make the tables grow together, and each has its own names", () => {
    const texts = ["De IND en het COA in Tunesië. ", "Frontex, EUAA en de Europese Commissie. "].map((text) =>
      text.repeat(1_500),
    );
    const shared = unpackTables(PACKED_TABLES);
    const [one, other] = texts.map((text) => scanInSteps(text, shared));
    for (let turn = 0; turn < 2; turn++) {
      expect(one?.next().done).toBe(false);
      expect(other?.next().done).toBe(false);
    }
    const together = [other, one].map((steps) => steps && finish(steps).names);
    const apart = [...texts].reverse().map((text) => scan(text, unpackTables(PACKED_TABLES)).names);
    expect(together).toEqual(apart);
  });
});
