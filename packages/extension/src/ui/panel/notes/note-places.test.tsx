import { beforeEach, describe, expect, it } from "vitest";
import type { Note } from "../../../model/note.ts";
import type { NotePlace } from "../../../model/page-summary.ts";
import type { PassageSelector } from "../../../model/selector.ts";
import { aNote, KAMERBRIEF, noteId } from "../../../testing/notes.ts";
import { aSummary, aWorld, TAB, type World } from "../../../testing/ports.ts";
import { click, draw, until } from "../../../testing/screen.ts";
import { Panel } from "../panel.tsx";

const BODY = "Is dit de volledige Nederlandse bijdrage?";

let world: World;
let root: HTMLElement;

beforeEach(() => {
  world = aWorld();
});

function selector(exact: string, start: number, prefix = "", suffix = ""): PassageSelector {
  return {
    quote: { type: "TextQuoteSelector", exact, prefix, suffix },
    position: { type: "TextPositionSelector", start, end: start + exact.length },
  };
}

const WRITTEN = selector("EUR 140 mln.", 400, "zegden de EU-Lidstaten in oktober 2018 ", " toe via het EU Trustfund");
const FIRST: PassageSelector = {
  ...WRITTEN,
  structure: { type: "StructureSelector", headings: ["De Westelijke route"], block: "0123abcd" },
};
const SECOND = selector("EUR 140 mln.", 900, "heeft de EU in 2019 opnieuw ", " beschikbaar gesteld voor Marokko");

async function open(place: Omit<NotePlace, "noteId">): Promise<void> {
  await world.store.put(aNote({ target: { kind: "passage", selector: WRITTEN }, body: BODY }));
  world.summary = aSummary({ notePlaces: [{ noteId: noteId(1), ...place }] });
  root = await draw(<Panel ports={world.ports} />);
  await until(() => expect(root.querySelector("#tab-notes")).not.toBeNull());
  await click(root, "#tab-notes");
  await until(() => expect(root.querySelector(".nt")).not.toBeNull());
}

async function kept(): Promise<PassageSelector | undefined> {
  const found = await world.store.get(noteId(1));
  return found.ok && found.value?.target.kind === "passage" ? found.value.target.selector : undefined;
}

const shown = () => root.querySelector("main")?.textContent ?? "";

/** Presses the button, or what looks like one, that has these words. */
async function pressOn(words: string): Promise<void> {
  const all = [...root.querySelectorAll<HTMLElement>("button")];
  const found = all.find((button) => button.textContent === words);
  if (found === undefined) throw new Error(`no button says ${words}`);
  const { act } = await import("preact/test-utils");
  await act(() => found.click());
}

describe("a note that may belong in several places", () => {
  beforeEach(() => open({ state: "onzeker", candidates: [{ selector: FIRST }, { selector: SECOND }] }));

  it("asks where, with the words around each place and the heading above it", () => {
    expect(shown()).toContain("Op welke plaats hoort deze notitie?");
    expect(shown()).toContain("Uw citaat lijkt nu op twee plaatsen te staan");
    expect(root.querySelector(".cand")?.textContent).toBe(
      "…zegden de EU-Lidstaten in oktober 2018 EUR 140 mln. toe via het EU Trustfund…De Westelijke route" +
        "…heeft de EU in 2019 opnieuw EUR 140 mln. beschikbaar gesteld voor Marokko…",
    );
    expect([...root.querySelectorAll(".cand mark")].map((mark) => mark.textContent)).toEqual([
      "EUR 140 mln.",
      "EUR 140 mln.",
    ]);
  });

  it("shows the chosen one in the text, and changes nothing by that", async () => {
    await click(root, ".cand label:last-child input");
    await pressOn("Bekijk in de tekst");
    expect(world.revealed).toEqual([{ id: noteId(1), index: 1 }]);
    expect(await kept()).toEqual(WRITTEN);
  });

  it("says so where the page does not show the place, as in another tab", async () => {
    world.isHidden = true;
    await pressOn("Bekijk in de tekst");
    await until(() => expect(root.querySelector(".toast")?.textContent).toContain("nu niet te zien"));
  });

  it("keeps the note at the chosen one on the reader's yes, and takes that back", async () => {
    await click(root, ".cand label:last-child input");
    await pressOn("Hier vastmaken");
    await expect.poll(kept).toEqual(SECOND);
    await until(() => expect(root.querySelector(".toast")?.textContent).toContain("Notitie vastgemaakt"));
    await click(root, ".toast button");
    await expect.poll(kept).toEqual(WRITTEN);
  });

  it("leaves it loose where the reader says it is none of them", async () => {
    await pressOn("Geen van beide: laat los staan");
    expect(root.querySelector(".cand")).toBeNull();
    expect(shown()).toContain("Opnieuw vastmaken");
    expect(await kept()).toEqual(WRITTEN);
  });

  it("changes nothing where another window wrote in the note meanwhile, and says so", async () => {
    await world.store.put(
      aNote({ target: { kind: "passage", selector: WRITTEN }, body: "Daar.", modified: "2026-06-02T10:00:00.000Z" }),
    );
    await pressOn("Hier vastmaken");
    await until(() => expect(root.querySelector(".toast")?.textContent).toContain("in een ander venster veranderd"));
    expect(await kept()).toEqual(WRITTEN);
  });
});

describe("a note whose passage is gone", () => {
  beforeEach(() => open({ state: "wees" }));

  it("shows its whole quote, and tells what to do where nothing is selected", async () => {
    expect(root.querySelector(".quote")?.className).not.toContain("clamp");
    await pressOn("Opnieuw vastmaken");
    await until(() => expect(shown()).toContain("Selecteer op de pagina de woorden waar deze notitie bij hoort"));
  });

  it("is put at what the reader selects, after showing both texts once", async () => {
    world.selection = { title: KAMERBRIEF.title, selector: SECOND };
    await pressOn("Opnieuw vastmaken");
    await until(() => expect(shown()).toContain("En komt bij wat u nu geselecteerd hebt:"));
    expect(await kept()).toEqual(WRITTEN);
    await pressOn("Vastmaken");
    await expect.poll(kept).toEqual(SECOND);
  });

  it("shows both texts as soon as the reader comes back from the page, with the keyboard at the answer", async () => {
    await pressOn("Opnieuw vastmaken");
    await until(() => expect(shown()).toContain("Selecteer op de pagina"));
    world.selection = { title: KAMERBRIEF.title, selector: SECOND };
    await until(() => {
      dispatchEvent(new Event("focus"));
      expect(shown()).toContain("En komt bij wat u nu geselecteerd hebt:");
    });
    expect(document.activeElement?.textContent).toBe("Vastmaken");
  });

  it("asks the page for nothing when the reader comes back to a note that they attach to nothing", async () => {
    world.selection = { title: KAMERBRIEF.title, selector: SECOND };
    dispatchEvent(new Event("focus"));
    await pressOn("Opnieuw vastmaken");
    await until(() => expect(shown()).toContain("Niet doen"));
    await pressOn("Niet doen");
    dispatchEvent(new Event("focus"));
    await until(() => expect(shown()).not.toContain("Niet doen"));
  });

  it("stays as it was where the reader changes their mind", async () => {
    world.selection = { title: KAMERBRIEF.title, selector: SECOND };
    await pressOn("Opnieuw vastmaken");
    await until(() => expect(shown()).toContain("Niet doen"));
    await pressOn("Niet doen");
    expect(shown()).not.toContain("Niet doen");
    expect(await kept()).toEqual(WRITTEN);
  });
});

describe("a note whose passage has other words by now", () => {
  const NOW = selector("EUR 160 mln.", 400);

  it("shows the difference on request, and keeps the new words on the reader's yes only", async () => {
    await open({ state: "changed", words: "EUR 160 mln.", candidates: [{ selector: NOW }] });
    expect(shown()).toContain("Deze passage is veranderd sinds u dit schreef");
    await pressOn("Bekijk wat er veranderd is");
    await until(() => expect(root.querySelector(".diff ins")?.textContent).toBe("Toegevoegd: 160"));
    expect(root.querySelector(".diff del")?.textContent).toBe("Weggehaald: 140");
    expect(await kept()).toEqual(WRITTEN);
    await pressOn("Klopt: onthoud de nieuwe woorden");
    await expect.poll(kept).toEqual(NOW);
  });
});

describe("what a note was", () => {
  async function withVersions(): Promise<void> {
    const writer = noteId(90);
    const save = (body: string, minute: number, base?: string) => {
      const modified = `2026-06-02T09:${minute}:00.000Z`;
      const note = aNote({ body, modified });
      return world.store.save({
        note,
        writer: base === undefined ? writer : noteId(90 + minute),
        ...(base && { base }),
      });
    };
    await save("Het kabinet verwacht er weinig van.", 13);
    await save("Het kabinet verwacht er veel van.", 14, "2026-06-02T09:13:00.000Z");
    root = await draw(<Panel ports={world.ports} />);
    await until(() => expect(root.querySelector("#tab-notes")).not.toBeNull());
    await click(root, "#tab-notes");
    await until(() => expect(root.querySelector(".nt")).not.toBeNull());
    await click(root, "[aria-label='Eerdere versies']");
    await until(() => expect(root.querySelector(".versions button")).not.toBeNull());
    await click(root, ".versions button");
  }

  const body = async () => {
    const found = await world.store.get(noteId(1));
    return found.ok ? found.value?.body : undefined;
  };

  it("is shown beside what it is, word by word, and put back on request", async () => {
    await withVersions();
    await until(() => expect(root.querySelector(".diff del")?.textContent).toBe("Weggehaald: weinig"));
    expect(root.querySelector(".diff ins")?.textContent).toBe("Toegevoegd: veel");
    await pressOn("Deze versie terugzetten");
    await expect.poll(body).toBe("Het kabinet verwacht er weinig van.");
    await until(() => expect(root.querySelector(".toast")?.textContent).toContain("De eerdere versie staat er weer"));
    await click(root, ".toast button");
    await expect.poll(body).toBe("Het kabinet verwacht er veel van.");
  });
});

describe("notes on what the page names", () => {
  const ELSEWHERE = {
    key: "https://www.tweedekamer.nl/a",
    url: "https://www.tweedekamer.nl/a",
    title: "Brief over Dublin",
  };
  const iom = { kind: "term", id: "organisatie/internationale-organisatie-voor-migratie", name: "IOM" } as const;
  const paper = { kind: "kamerstuk", dossiernummer: "35300", toevoeging: "VI", ondernummer: "37" } as const;
  const cited = { kind: "reference", id: "kst-35300-VI-37", name: "35 300 VI, nr. 37", reference: paper } as const;

  async function openBeside(notes: readonly Partial<Note>[]): Promise<void> {
    for (const [index, special] of notes.entries()) {
      await world.store.put(aNote({ id: noteId(index + 1), document: ELSEWHERE, ...special }));
    }
    root = await draw(<Panel ports={world.ports} />);
    await until(() => expect(root.querySelector("#tab-notes")).not.toBeNull());
    await click(root, "#tab-notes");
  }

  const section = (name: string) => root.querySelector(`[aria-label="${name}"]`);

  it("stand below those of the document, each with the way to the words it is about", async () => {
    await openBeside([
      { target: iom, body: "Navragen bij **IOM**." },
      { target: cited, body: "Vraagt om een overzicht." },
      { target: { kind: "term", id: "land/fr", name: "Frankrijk" }, body: "Staat hier niet." },
    ]);
    await until(() => expect(section("Over wat hier genoemd wordt")).not.toBeNull());
    const told = section("Over wat hier genoemd wordt")?.textContent?.replaceAll("\u00a0", " ");
    expect(told).toContain("Bij begrip IOM");
    expect(told).toContain("Bij verwijzing 35 300 VI, nr. 37");
    expect(told).not.toContain("Staat hier niet.");
    expect(section("Over wat hier genoemd wordt")?.querySelector(".num")?.textContent).toBe("2");
    await until(() => expect(section("In andere documenten")?.textContent).toContain("Staat hier niet."));
    expect(section("In andere documenten")?.textContent).not.toContain("Vraagt om een overzicht.");
    await click(root, "[aria-label='Over wat hier genoemd wordt'] .nt-foot button");
    expect(world.revealed).toEqual([{ id: iom.id, index: 0 }]);
  });

  it("stand apart where the page is the paper itself", async () => {
    const identity = { id: "kst-35300-VI-37", kind: "publicatie", source: "address", aliases: [] } as const;
    world.summary = aSummary({ document: { ...KAMERBRIEF, identity } });
    await openBeside([{ target: cited, body: "Vraagt om een overzicht." }]);
    await until(() => expect(section("Uw notities over dit stuk")?.textContent).toContain("Vraagt om een overzicht."));
    expect(section("Over wat hier genoemd wordt")).toBeNull();
  });

  it("come in as soon as one is written, and are edited here", async () => {
    await openBeside([]);
    await until(() => expect(shown()).toContain("Hier komt wat u in de kantlijn schrijft"));
    await world.ports.notes.save({
      note: aNote({ document: ELSEWHERE, target: iom, body: "Navragen." }),
      writer: noteId(90),
    });
    await until(() => expect(section("Over wat hier genoemd wordt")?.textContent).toContain("Navragen."));
    await click(root, "[aria-label='Over wat hier genoemd wordt'] [aria-label=Bewerken]");
    expect(root.querySelector("textarea")?.value).toBe("Navragen.");
    expect(section("Over wat hier genoemd wordt")).toBeNull();
  });

  it("are asked for by nobody in a private window", async () => {
    world = aWorld({ ...TAB, isPrivate: true });
    await openBeside([{ target: iom, body: "Navragen." }]);
    await until(() => expect(shown()).toContain("In een privévenster schrijft Kantlijn niets op"));
    expect(shown()).not.toContain("Navragen.");
  });
});

describe("many notes", () => {
  it("are drawn in parts, and the one in the editor always", async () => {
    for (let n = 1; n <= 70; n++) {
      await world.store.put(
        aNote({
          id: noteId(n),
          body: `Notitie ${n}.`,
          target: { kind: "passage", selector: selector("woord", n * 10) },
        }),
      );
    }
    root = await draw(<Panel ports={world.ports} />);
    await until(() => expect(root.querySelector("#tab-notes")).not.toBeNull());
    await click(root, "#tab-notes");
    await until(() => expect(root.querySelectorAll(".nt")).toHaveLength(60));
    world.request({ kind: "open", noteId: noteId(65) });
    await until(() => expect(root.querySelector("textarea")?.value).toBe("Notitie 65."));
    expect(root.querySelectorAll(".nt")).toHaveLength(65);
    await pressOn("Nog 5 tonen");
    expect(root.querySelectorAll(".nt")).toHaveLength(70);
  });
});
