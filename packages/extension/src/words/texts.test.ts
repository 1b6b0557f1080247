import { describe, expect, it } from "vitest";
import { amongKeys, askedIn, dutchIn, keysIn, readSources } from "../testing/read-sources.ts";
import { compareTexts, readTexts, sharedNames } from "../testing/read-texts.ts";

const [dutch, english] = await Promise.all([readTexts("nl"), readTexts("en")]);
const sections = new Set([...dutch.keys()].map((key) => key.split(".")[0] ?? key));
const sources = readSources();

/** Dutch that no reader sees as ours: what is looked for in texts, and an example to measure by. */
const READ_AND_NOT_SAID = new Set([
  "anchor/hard-words.ts",
  "page/identity/document-title.ts",
  "ui/library/citations/letters.ts",
  "ui/options/own-terms/common-words.ts",
  "ui/welcome/example.ts",
]);

/** Asked for by the manifest, and not by a source in `src`. */
const OF_THE_MANIFEST = /^(?:extension|commands)\./u;

describe("the texts of both languages", () => {
  it("are the same, with the same words filled in and the same forms", () => {
    expect(compareTexts(dutch, english)).toEqual([]);
  });

  it("differ where one is missing, or has other words filled in, or one form", () => {
    const one = new Map([
      ["notes.count", "1 n $1"],
      ["notes.edit", ""],
      ["panel.place", "{count} {index}"],
    ]);
    const other = new Map([
      ["notes.count", ""],
      ["panel.place", "{count}"],
      ["notes.open", ""],
    ]);
    expect(compareTexts(one, other)).toEqual(["notes.count", "notes.edit", "panel.place", "notes.open"]);
  });

  it("have names that a browser takes and tells apart", () => {
    expect([...dutch.keys()].filter((key) => !/^[\w.]+$/u.test(key))).toEqual([]);
    expect(sharedNames(dutch)).toEqual([]);
    expect(
      sharedNames(
        new Map([
          ["notes.open_all", ""],
          ["notes.Open.all", ""],
        ]),
      ),
    ).toEqual(["notes_open_all"]);
  });
});

describe("the sources", () => {
  it("use every text", () => {
    const isUsed = amongKeys([...sources.values()].flatMap((source) => keysIn(source, sections)));
    const unused = [...dutch.keys()].filter((key) => !isUsed(key));
    expect(unused.filter((key) => !OF_THE_MANIFEST.test(key))).toEqual([]);
  });

  it("ask for no text that is not there", () => {
    const asked = new Set([...sources.values()].flatMap(askedIn));
    const keys = [...dutch.keys()];
    expect([...asked].filter((key) => !keys.some(amongKeys([key])))).toEqual([]);
  });

  it("hold no Dutch sentence themselves", () => {
    const found = [...sources]
      .filter(([path]) => !READ_AND_NOT_SAID.has(path))
      .flatMap(([path, source]) => {
        return dutchIn(source).map((words) => `${path}: ${words}`);
      });
    expect(found).toEqual([]);
  });

  it.each([
    ['const title = "Uw notities zijn veilig";', ["Uw notities zijn veilig"]],
    ["<p>Wat er niet meer is</p>", ["Wat er niet meer is"]],
    [`tell(\`Nog \${count} tonen\`);`, [`Nog \${count} tonen`]],
    ['/** Says "Er is niets". */ const key = "trouble.full.title"; // "de rest"', []],
    ['const portal = "Staatsblad"; const site = "https://www.het-cak.nl/een";', []],
    ['label("Copy the quotation", "Kamerstuk 32 317, nr. 788");', []],
  ])("are read for Dutch on screen: %s", (source, expected) => {
    expect(dutchIn(source)).toEqual(expected);
  });

  it("are read with the keys of which a part is filled in", () => {
    const source = `t("notes.edit"); t(\`kinds.groups.\${mark}\`); t(isNew ? "editor.empty" : "editor.emptyKept", 3);`;
    expect(keysIn(source, sections)).toEqual(["notes.edit", "kinds.groups.*", "editor.empty", "editor.emptyKept"]);
    expect(askedIn(source)).toEqual(["notes.edit", "kinds.groups.*"]);
    expect(
      ["kinds.groups.land", "kinds.entities.land", "notes.edit"].filter(amongKeys(keysIn(source, sections))),
    ).toEqual(["kinds.groups.land", "notes.edit"]);
  });
});
