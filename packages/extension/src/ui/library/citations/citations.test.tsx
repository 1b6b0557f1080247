import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CitingDocument } from "../../../model/known-document.ts";
import { failure, type Result, success } from "../../../model/result.ts";
import type { StoreTrouble } from "../../../model/store-trouble.ts";
import { createRememberReading } from "../../../settings/remember-reading.ts";
import { aCitingDocument, FIVE_DOCUMENTS, manyDocuments } from "../../../testing/citations.ts";
import { click, draw, press, until } from "../../../testing/screen.ts";
import { aStorage } from "../../../testing/storage.ts";
import type { OutFile } from "../../ports.ts";
import { Citations } from "./citations.tsx";
import type { CitationsPort } from "./citations-port.ts";

let known: Result<readonly CitingDocument[], StoreTrouble>;
let tellChange: () => void;
let saved: OutFile[];
let root: HTMLElement;

const port: CitationsPort = {
  all: async () => known,
  onChanged: (listener) => {
    tellChange = listener;
    return () => undefined;
  },
  remember: createRememberReading(aStorage()),
  documents: { forgetRead: async () => success(0) },
  save: (file) => void saved.push(file),
};

beforeEach(() => {
  known = success(FIVE_DOCUMENTS);
  saved = [];
});
afterEach(() => document.body.replaceChildren());

async function open(): Promise<void> {
  root = await draw(<Citations port={port} ways={{ onAcceptLoss: () => undefined }} />);
  await until(() => expect(root.querySelector("main")?.textContent).not.toBe(""));
}

const said = () => root.querySelector(".told-of p")?.textContent?.replace(/\s/gu, " ");
const node = (id: string) => {
  const found = root.querySelector<SVGElement>(`[data-node="${id}"]`);
  if (found === null) throw new Error(`the picture has no node "${id}"`);
  return found;
};
const litNodes = () => [...root.querySelectorAll(".net .on[data-node]")].map((one) => one.getAttribute("data-node"));
const OVERLEG = "https://zoek.officielebekendmakingen.nl/kst-32317-789.html";

describe("the citations of the reader's documents", () => {
  it("say in words what the picture shows", async () => {
    await open();
    expect(said()).toBe("5 documenten halen 14 stukken aan; 3 daarvan staan in meer dan één document");
    expect(root.querySelector(".net-place")?.getAttribute("aria-label")).toBe(
      "Tekening van 5 documenten en 14 stukken; ook als tabel te lezen",
    );
  });

  it("are a table in a narrow window, and a picture where the reader asks for it", async () => {
    const narrow: Partial<MediaQueryList> = { matches: true, addEventListener: () => undefined };
    const asked = vi.spyOn(window, "matchMedia").mockReturnValue(narrow as MediaQueryList);
    await open();
    expect(asked).toHaveBeenCalledWith("(max-width: 559px)");
    expect(root.querySelectorAll(".cites tbody tr").length).toBeGreaterThan(1);
    await click(root, ".told-of .btn");
    expect(root.querySelector(".net")).not.toBeNull();
    asked.mockRestore();
  });

  it("tell how many notes there are in a document", async () => {
    const [first, ...others] = FIVE_DOCUMENTS;
    if (first === undefined) throw new Error("there are five documents");
    known = success([{ ...first, notes: 3 }, ...others]);
    await open();
    expect(node(first.key).getAttribute("aria-label")).toMatch(/; 3 notities$/u);
    expect(root.querySelector(".net")?.textContent).toContain("rijksoverheid.nl · 3 notities");
  });

  it("offer where there are none to remember what is read", async () => {
    known = success([]);
    await open();
    expect(root.textContent).toContain("Hier ziet u welke van uw documenten");
    await click(root, ".setting input");
    await expect.poll(() => port.remember.read()).toBe(true);
  });

  it("name every node for who cannot see its lines", async () => {
    await open();
    expect(node(OVERLEG).getAttribute("aria-label")).toBe(
      "Verslag schriftelijk overleg JBZ-Raad 25 november 2022: haalt 10 stukken aan, 3 daarvan staan ook in andere documenten; zelf aangehaald in 1 document",
    );
    expect(node("kst-34952-1").getAttribute("aria-label")?.replace(/\s/gu, " ")).toBe(
      "Kamerstukken II 34 952, nr. 1: in 1 document: Uitvoering motie Becker c.s. over migratieovereenkomsten",
    );
  });

  it("have one stop for the tab key, and light what the focus is on", async () => {
    await open();
    expect(root.querySelectorAll('.net [tabindex="0"]')).toHaveLength(1);
    node("kst-19637-3005").focus();
    await until(() => expect(said()).toContain("nr. 3005 in 2 documenten: "));
    expect(litNodes()).toHaveLength(3);
    await press(node("kst-19637-3005"), "ArrowUp");
    expect(document.activeElement).toBe(node("kst-19637-3002"));
    expect(root.querySelectorAll('.net [tabindex="0"]')).toHaveLength(1);
    expect(node("kst-19637-3002").getAttribute("tabindex")).toBe("0");
  });

  it("open a document and a paper in a new tab", async () => {
    await open();
    expect(node(OVERLEG).getAttribute("href")).toBe(OVERLEG);
    expect(node("kst-34952-1").getAttribute("href")).toBe("https://zoek.officielebekendmakingen.nl/kst-34952-1.html");
    expect(node("kst-34952-1").getAttribute("target")).toBe("_blank");
  });

  it("are a table too, in the order of any column", async () => {
    await open();
    await click(root, ".told-of .btn");
    const column = (at: number) =>
      [...root.querySelectorAll(`tbody tr > :nth-child(${at})`)].map((cell) => cell.textContent);
    expect(column(1)).toHaveLength(18);
    expect(root.querySelector("[aria-sort]")?.textContent).toBe("Document");
    await click(root, "thead th:nth-child(5) button");
    await click(root, "thead th:nth-child(5) button");
    expect(column(5).slice(0, 4)).toEqual(["3", "3", "3", "2"]);
    expect(root.querySelector("[aria-sort=descending]")?.textContent).toBe("In documenten");
  });

  it("show a dossier alone, and all again", async () => {
    await open();
    const dossier = [...root.querySelectorAll<HTMLElement>(".f button")].find(({ textContent }) =>
      textContent?.replace(/\s/gu, " ").startsWith("35 300 VI"),
    );
    dossier?.click();
    await until(() => expect(said()).toBe("3 documenten halen 1 stuk aan, in meer dan één document"));
    dossier?.click();
    await until(() => expect(said()).toContain("14 stukken"));
  });

  it("follow what the reader reads and writes meanwhile", async () => {
    await open();
    known = success(FIVE_DOCUMENTS.slice(0, 1));
    tellChange();
    await until(() => expect(said()).toBe("1 document haalt 3 stukken aan"));
  });

  it("unfold the papers of a dossier with Enter", async () => {
    known = success(manyDocuments(20, 10));
    await open();
    const before = root.querySelectorAll(".net .p").length;
    const fold = root.querySelector<SVGElement>(".net [role=button]");
    if (fold === null) throw new Error("so many papers are folded");
    await press(fold, "Enter");
    await until(() => expect(root.querySelectorAll(".net .p").length).toBeGreaterThan(before));
  });

  it("leave as a file without anything that runs", async () => {
    await open();
    await click(root, "[aria-label^='Tekening bewaren']");
    const [file] = saved;
    expect(file?.name).toBe("kantlijn-citaties.svg");
    expect(file?.text).toContain("Schengen: beheer van de buitengrenzen");
    expect(file?.text).not.toMatch(/<script|javascript:|tabindex|data-node|\bon[a-z]+=/u);
  });

  it("show a title that looks like markup as the words it is", async () => {
    known = success([aCitingDocument("<img src=x onerror=alert(1)>", "Kamerstuk 32 317, nr. 788.")]);
    await open();
    expect(root.querySelector("img")).toBeNull();
    expect(root.querySelector(".tt")?.textContent?.trim()).toBe("<img src=x onerror=alert(1)>");
  });

  it("teach where there is no document yet", async () => {
    known = success([]);
    await open();
    expect(root.textContent).toContain("Maak een notitie in een Kamerbrief of Kamerstuk.");
  });

  it("never show trouble as an empty picture", async () => {
    known = failure({ kind: "blocked" });
    await open();
    expect(root.textContent).toContain("Uw notities wachten op een ander venster.");
    expect(root.textContent).not.toContain("Maak een notitie");
    known = success(FIVE_DOCUMENTS);
    await click(root, ".primary");
    await until(() => expect(said()).toContain("5 documenten"));
  });
});
