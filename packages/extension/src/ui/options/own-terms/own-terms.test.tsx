import { afterEach, describe, expect, it } from "vitest";
import type { KeptTerm } from "../../../model/kept-term.ts";
import { createOwnTerms, type OwnTermsSetting } from "../../../settings/own-terms.ts";
import { click, close, draw, press, type, until } from "../../../testing/screen.ts";
import { aStorage } from "../../../testing/storage.ts";
import type { OutFile } from "../../ports.ts";
import { askedTerm } from "./asked-term.ts";
import { OwnTerms } from "./own-terms.tsx";

const DEAL: KeptTerm = {
  id: "eigen/asieldeal",
  word: "asieldeal",
  variants: ["asieldeals"],
  description: "Afspraak van 2026.",
  note: "Navragen",
};

let root: HTMLElement;
let ownTerms: OwnTermsSetting;
let saved: OutFile[];

async function open(terms: readonly KeptTerm[], asked?: string): Promise<void> {
  ownTerms = createOwnTerms(aStorage({ "own-terms": terms }));
  await show(ownTerms, asked);
}

async function show(setting: OwnTermsSetting, asked?: string): Promise<void> {
  saved = [];
  const out = { save: (file: OutFile) => void saved.push(file) };
  root = await draw(<OwnTerms ports={{ ownTerms: setting, out }} asked={asked} />);
  await until(() => expect(root.querySelector("[data-way=add], .own-term-wrong")).not.toBeNull());
}

afterEach(() => close(root));

const shown = () => [...root.querySelectorAll(".own-term .k-eigen")].map((word) => word.textContent);
const notice = () => root.querySelector(".toasts")?.textContent ?? "";
const button = (words: string) => `button[aria-label="${words}"]`;

async function choose(name: string, content: BlobPart): Promise<void> {
  const input = root.querySelector<HTMLInputElement>("input[type=file]");
  Object.defineProperty(input, "files", { value: [new File([content], name)], configurable: true });
  input?.dispatchEvent(new Event("change", { bubbles: true }));
}

describe("the list of own terms", () => {
  it("teaches what it is for while it is empty", async () => {
    await open([]);
    expect(root.textContent).toContain("Nog geen eigen begrippen");
    expect(root.textContent).not.toContain("Lijst opslaan");
  });

  it("takes a term, keeps it, says so, and takes it back when asked", async () => {
    await open([]);
    await click(root, "[data-way=add]");
    await type(root, "input[data-first=true]", "  asieldeal ");
    await type(root, ".own-term-field:nth-of-type(2) input", "asieldeals; asielakkoord");
    await click(root, "button[type=submit]");
    await until(() => expect(shown()).toEqual(["asieldeal"]));
    expect(await ownTerms.read()).toEqual([
      { ...DEAL, variants: ["asieldeals", "asielakkoord"], description: "", note: "" },
    ]);
    expect(notice()).toContain("‘asieldeal’ toegevoegd");
    await click(root, ".toast button");
    await until(() => expect(shown()).toEqual([]));
    expect(await ownTerms.read()).toEqual([]);
  });

  it("says beside the field what is wrong, and keeps what was written", async () => {
    await open([DEAL]);
    await click(root, "[data-way=add]");
    await type(root, "input[data-first=true]", "Asieldeal");
    await click(root, "button[type=submit]");
    await until(() =>
      expect(root.querySelector(".own-term-wrong")?.textContent).toBe("Dit woord staat al in uw lijst."),
    );
    expect(root.querySelector<HTMLInputElement>("input[data-first=true]")?.value).toBe("Asieldeal");
    await type(root, "input[data-first=true]", "Asieldeel");
    expect(root.querySelector(".own-term-wrong")).toBeNull();
    expect(await ownTerms.read()).toEqual([DEAL]);
  });

  it("warns of a word that would mark everything, and takes it all the same", async () => {
    await open([]);
    await click(root, "[data-way=add]");
    await type(root, "input[data-first=true]", "kabinet");
    expect(root.querySelector(".own-term-wrong")?.textContent).toContain("‘kabinet’ staat in bijna elke tekst");
    await click(root, "button[type=submit]");
    await until(() => expect(shown()).toEqual(["kabinet"]));
  });

  it("changes a term where it stands; its id stays, so that its notes do", async () => {
    await open([DEAL]);
    await click(root, button("asieldeal wijzigen"));
    await type(root, "input[data-first=true]", "asielpact");
    await click(root, "button[type=submit]");
    await until(() => expect(shown()).toEqual(["asielpact"]));
    expect(await ownTerms.read()).toEqual([{ ...DEAL, word: "asielpact" }]);
  });

  it("leaves a term as it was where the reader cancels, also by Escape", async () => {
    await open([DEAL]);
    await click(root, button("asieldeal wijzigen"));
    await type(root, "input[data-first=true]", "iets anders");
    await press(root.querySelector("form") as EventTarget, "Escape");
    expect(shown()).toEqual(["asieldeal"]);
  });

  it("removes a term with a way back", async () => {
    await open([DEAL]);
    await click(root, button("asieldeal verwijderen"));
    await until(() => expect(shown()).toEqual([]));
    expect(notice()).toContain("Uw notities bij dit begrip blijven bewaard");
    await click(root, ".toast button");
    await until(() => expect(shown()).toEqual(["asieldeal"]));
  });

  it("opens at the term that was asked for by the address", async () => {
    await open([DEAL], askedTerm("#own-terms/eigen%2Fasieldeal"));
    expect(root.querySelector<HTMLInputElement>("input[data-first=true]")?.value).toBe("asieldeal");
    expect(askedTerm("#own-terms")).toBeUndefined();
    expect(askedTerm("#own-terms/%")).toBeUndefined();
  });

  it("finds a term among many", async () => {
    const many = Array.from({ length: 300 }, (_, number) => ({
      ...DEAL,
      id: `eigen/w${number}`,
      word: `woord ${number}`,
    }));
    await open(many);
    expect(shown()).toHaveLength(300);
    await type(root, "input[type=search]", "woord 299");
    expect(shown()).toEqual(["woord 299"]);
    expect(root.querySelector(".own-term-search [role=status]")?.textContent).toBe("1 van 300");
    await type(root, "input[type=search]", "zzz");
    expect(root.textContent).toContain("Geen begrip gevonden voor ‘zzz’");
  });

  it("says that what could not be saved was not, and keeps the list", async () => {
    const setting = createOwnTerms(aStorage({ "own-terms": [DEAL] }));
    await show({ ...setting, write: () => Promise.reject(new Error("vol")) });
    await click(root, button("asieldeal verwijderen"));
    await until(() => expect(root.textContent).toContain("Dat is niet opgeslagen"));
    expect(shown()).toEqual(["asieldeal"]);
  });

  it("says that it cannot be read, and shows no empty list for it", async () => {
    await show({ ...createOwnTerms(aStorage()), read: () => Promise.reject(new Error("weg")) });
    expect(root.textContent).toContain("Er is niets gewist");
    expect(root.textContent).not.toContain("Nog geen eigen begrippen");
  });
});

describe("a file of terms", () => {
  it("is written as a table that is read in again", async () => {
    await open([DEAL]);
    await click(root, ".act button:last-of-type");
    expect(saved).toMatchObject([{ name: "eigen-begrippen.csv" }]);
    expect(saved[0]?.text).toContain("asieldeal;asieldeals;Afspraak van 2026.;Navragen");
    await choose("terug.csv", String(saved[0]?.text));
    await until(() => expect(root.textContent).toContain("1 begrip had u al zo"));
    expect(root.textContent).toContain("niets dat u nog niet had");
  });

  it("shows what it changes before it does, and is taken back as a whole", async () => {
    await open([DEAL]);
    await choose("lijst.csv", "Begrip,Varianten\nPOK,\nasieldeal,asielpact\n§ 7,\n");
    await until(() => expect(root.textContent).toContain("Dit verandert er met lijst.csv"));
    expect([...root.querySelectorAll("summary")].map((one) => one.textContent)).toEqual([
      "1 nieuw begrip",
      "1 begrip wordt aangevuld",
      "1 woord kan niet mee",
    ]);
    expect(await ownTerms.read()).toEqual([DEAL]);
    await click(root, "section .btn.primary");
    await until(() => expect(shown()).toEqual(["asieldeal", "POK"]));
    await click(root, ".toast button");
    await until(() => expect(shown()).toEqual(["asieldeal"]));
    expect(await ownTerms.read()).toEqual([DEAL]);
  });

  it.each([
    ["holds no word", ";;;\n", "staan geen begrippen"],
    ["is no text", new Uint8Array([0xff, 0xfe, 0x41, 0x00]), "geen tekst in UTF-8"],
  ])("that %s is refused with a sentence", async (_, content, says) => {
    await open([DEAL]);
    await choose("lijst.csv", content);
    await until(() => expect(root.textContent).toContain(says));
    expect(shown()).toEqual(["asieldeal"]);
  });
});
