import type { Reference } from "@kantlijn/core";
import { beforeEach, describe, expect, it } from "vitest";
import { aSummary, aWorld, type World } from "../../../testing/ports.ts";
import { aReference } from "../../../testing/references.ts";
import { click, draw, type, until } from "../../../testing/screen.ts";
import { Panel } from "../panel.tsx";

const paper = (dossiernummer: string, ondernummer: string): Reference => ({
  kind: "kamerstuk",
  kamer: "tweede",
  vergaderjaar: "2022-2023",
  dossiernummer,
  ondernummer,
});

const REFERENCES = [
  aReference(paper("19637", "2375"), { count: 3, derived: [1] }),
  aReference(paper("32317", "788")),
  aReference({ kind: "wetsartikel", law: "BWBR0011823", lawName: "Vreemdelingenwet 2000", article: "29" }),
];
const OPEN = {
  id: "motie Becker ? kst-32317-13 ? kst-32317-14",
  words: "motie Becker",
  count: 1,
  candidates: [{ id: "kst-32317-13", reference: paper("32317", "13") }, { id: "kst-32317-14" }],
};

let world: World;
let root: HTMLElement;

beforeEach(async () => {
  world = aWorld();
  world.summary = aSummary({ says: { id: "kst-32317-789" }, references: REFERENCES, unresolved: [OPEN] });
  root = await draw(<Panel ports={world.ports} />);
  await until(() => expect(root.querySelector("#tab-references")).not.toBeNull());
  await click(root, "#tab-references");
});

const FILTER = "main input[type=search]";
const headings = () => [...root.querySelectorAll("main h2")].map(({ textContent }) => plain(textContent));
const toast = () => plain(root.querySelector(".toast")?.textContent);
const plain = (words: string | null | undefined) => (words ?? "").replace(/\s/gu, " ");

describe("the references of a page", () => {
  it("stand under their dossiers, that of the document itself first", () => {
    expect(headings()).toEqual([
      "32 317 JBZ-Raad",
      "19 637 Vreemdelingenbeleid",
      "Vreemdelingenwet 2000",
      "Niet zeker",
    ]);
    expect(root.querySelector("main .grp")?.textContent).toContain("het dossier van dit document");
  });

  it("are counted, and so is what is derived or not certain", () => {
    expect(root.querySelector(".tally")?.textContent?.replace(/\u00a0/gu, " ")).toBe(
      "3 verwijzingen, 5 keer genoemd, waarvan 1 keer afgeleid, 1 niet zeker",
    );
  });

  it("are gone through in the order of the list, what is not certain last", async () => {
    const next = "[aria-label='Volgende plaats van alles in deze lijst']";
    for (let step = 0; step < 6; step++) await click(root, next);
    expect(world.revealed.map(({ id, index }) => `${id} ${index}`)).toEqual([
      "kst-32317-788 0",
      "kst-19637-2375 0",
      "kst-19637-2375 1",
      "kst-19637-2375 2",
      "BWBR0011823#29 0",
      `${OPEN.id} 0`,
    ]);
    expect(root.querySelector(".tools [role=status]")?.textContent).toBe("‘motie Becker’, 1 van 1");
  });

  it.each([
    ["the number of a dossier, without its space", "19637", ["19 637 Vreemdelingenbeleid"]],
    ["the title of a dossier", "jbz", ["32 317 JBZ-Raad"]],
    ["an identifier", "kst-19637", ["19 637 Vreemdelingenbeleid"]],
    ["the sort of paper", "wetsartikel", ["Vreemdelingenwet 2000"]],
    ["words that are not certain", "becker", ["Niet zeker"]],
    ["what those may mean", "nr. 13", ["Niet zeker"]],
  ])("are found by %s", async (_, query, found) => {
    await type(root, FILTER, query);
    expect(headings()).toEqual(found);
  });
});

describe("a citation", () => {
  it("is copied in its official form, and the reader stays where they are", async () => {
    const button = root.querySelector<HTMLElement>(".copy");
    button?.focus();
    await click(root, ".copy");
    await until(() => expect(toast()).toBe("Gekopieerd: Kamerstukken II 2022/23, 32 317, nr. 788"));
    expect(world.clipboard).toEqual(["Kamerstukken II 2022/23, 32 317, nr. 788"]);
    expect(root.ownerDocument.activeElement).toBe(button);
  });

  it("that the browser does not copy is not called copied", async () => {
    world.clipboard = undefined;
    await click(root, ".copy");
    await until(() => expect(toast()).toContain("Kopiëren lukte niet"));
  });
});

describe("the list of references", () => {
  it("is copied whole, with what is not certain left out, and told so", async () => {
    expect(root.querySelector(".out button")?.textContent).toBe("Kopieer alle 3");
    await click(root, ".out button");
    await until(() =>
      expect(toast()).toBe("3 verwijzingen gekopieerd als Markdown. Wat niet zeker is staat er niet bij."),
    );
    const [list = ""] = world.clipboard ?? [];
    expect(list.trimEnd().split("\n")).toHaveLength(5);
    expect(list).toContain("| 3 | zeker | 1 keer afgeleid uit de tekst eromheen. |");
  });

  it("is copied as far as the filter shows it", async () => {
    await type(root, FILTER, "32317");
    const button = root.querySelector(".out button");
    expect(button?.textContent).toBe("Kopieer 1 van 3");
    expect(button?.getAttribute("aria-label")).toBe("Kopieer 1 van 3 verwijzingen als Markdown");
    await click(root, ".out button");
    await until(() => expect(world.clipboard?.[0]).toContain("32 317, nr. 788"));
    expect(world.clipboard?.[0]).not.toContain("19 637");
    await type(root, FILTER, "Atlantis");
    expect(button?.hasAttribute("disabled")).toBe(true);
  });

  it("is saved as a file, for a spreadsheet with the mark that says how its letters are written", async () => {
    await choose(".out select", "csv");
    await click(root, ".out [aria-label^='Bewaar']");
    expect(world.saved).toMatchObject([{ name: "verwijzingen.csv", type: "text/csv;charset=utf-8" }]);
    expect(String(world.saved[0]?.text)).toMatch(/^\ufeffCitaat;/);
    await choose(".out select", "csl");
    await click(root, ".out [aria-label^='Bewaar']");
    expect(JSON.parse(String(world.saved[1]?.text))).toHaveLength(3);
  });
});

describe("looking up titles", () => {
  it("is off until the reader switches it on, and says what is sent to whom", async () => {
    const box = root.querySelector<HTMLInputElement>(".setting input");
    expect(box?.checked).toBe(false);
    expect(root.querySelector(".setting")?.textContent).toContain("officielebekendmakingen.nl");
    await click(root, ".setting input");
    await until(() => expect(box?.checked).toBe(true));
    expect(await world.ports.lookup.read()).toBe(true);
  });
});

describe("a page that could not be read", () => {
  it("is not shown as a page that cites nothing, and can be tried again", async () => {
    world.announceSummary(aSummary({ state: "failed", references: [], unresolved: [] }));
    await until(() => expect(root.textContent).toContain("Kantlijn kon deze pagina niet lezen"));
    expect(root.textContent).not.toContain("Geen verwijzingen gevonden");
    expect(root.querySelector(".out")).toBeNull();
    await click(root, ".act button");
    expect(world.resumed).toBe(1);
  });

  it.each([
    ["failed", "Hier staat wat eerder gelezen is."],
    ["paused", "Hier staat wat Kantlijn tot nu toe heeft gelezen."],
  ] as const)("keeps what was read before, and says that it is %s", async (state, words) => {
    world.announceSummary(aSummary({ state, references: REFERENCES }));
    await until(() => expect(root.querySelector(".state")?.textContent).toContain(words));
    expect(headings().length).toBeGreaterThan(0);
    await click(root, ".state button");
    expect(world.resumed).toBe(1);
  });
});

async function choose(selector: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLSelectElement>(selector);
  if (field === null) throw new Error(`nothing on screen is "${selector}"`);
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => expect(root.querySelector<HTMLSelectElement>(selector)?.value).toBe(value));
}
