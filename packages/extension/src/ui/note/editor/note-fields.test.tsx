import { beforeEach, describe, expect, it } from "vitest";
import type { Note } from "../../../model/note.ts";
import { aNote, noteId } from "../../../testing/notes.ts";
import { aWorld, type World } from "../../../testing/ports.ts";
import { click, draw, press, type, until } from "../../../testing/screen.ts";
import { NoteEditor } from "./note-editor.tsx";

const TAG = ".ed-tags input";
const KIND = "[aria-label=Soort]";
const DOSSIER = "[aria-label=Dossier]";

let world: World;
let root: HTMLElement;

beforeEach(() => {
  world = aWorld();
});

async function open(note: Note = aNote({ body: "" })): Promise<void> {
  const nothing = () => undefined;
  root = await draw(
    <NoteEditor
      note={note}
      ports={world.ports}
      onClose={async () => undefined}
      onRemove={nothing}
      onParted={nothing}
    />,
  );
}

const field = (selector: string) => root.querySelector<HTMLInputElement>(selector)!;
const shownTags = () => [...root.querySelectorAll(".tag")].map((tag) => tag.textContent);
const chosen = () => root.querySelector("[role=option][aria-selected=true]")?.textContent;
const offered = () => [...root.querySelectorAll("[role=option]")].map((option) => option.textContent);

async function focus(selector: string): Promise<void> {
  await press(field(selector), "Shift");
  field(selector).dispatchEvent(new FocusEvent("focus"));
  await until(() => expect(field(selector).getAttribute("aria-expanded")).not.toBeNull());
}

async function kept(): Promise<Note | undefined> {
  const found = await world.store.get(noteId(1));
  return found.ok ? found.value : undefined;
}

describe("the tags of a note", () => {
  it("takes a word at Enter and at a comma, without its sign, once, and gives the last one back at Backspace", async () => {
    await open();
    await type(root, TAG, "#navragen");
    await press(field(TAG), "Enter");
    await type(root, TAG, "  eerste   kwartaal ");
    await press(field(TAG), ",");
    await type(root, TAG, "Navragen");
    await press(field(TAG), "Enter");
    expect(shownTags()).toEqual(["navragen", "eerste kwartaal"]);
    expect(field(TAG).value).toBe("");
    await press(field(TAG), "Backspace");
    expect(shownTags()).toEqual(["navragen"]);
    await until(() => expect(root.querySelector(".save-line")?.textContent).toBe("Bewaard"));
    expect(await kept()).toMatchObject({ body: "", tags: ["navragen"] });
  });

  it("offers the tags there are, without accents and capitals, and takes one with the arrows", async () => {
    await world.store.put(aNote({ id: noteId(2), tags: ["België", "navragen"] }));
    await world.store.put(aNote({ id: noteId(3), tags: ["België"] }));
    await open(aNote({ body: "", tags: ["navragen"] }));
    await type(root, TAG, "belg");
    await until(() => expect(offered()).toEqual(["#België"]));
    await press(field(TAG), "ArrowDown");
    expect(field(TAG).getAttribute("aria-activedescendant")).toBe(root.querySelector("[role=option]")?.id);
    await press(field(TAG), "Enter");
    expect(shownTags()).toEqual(["navragen", "België"]);
    await type(root, TAG, "na");
    expect(offered()).toEqual([]);
  });

  it("offers those first that were used last", async () => {
    const days = ["2026-01-05", "2026-02-05", "2026-03-05"];
    for (const [n, day] of days.entries()) {
      const tags = n === 2 ? ["visa"] : ["navragen"];
      await world.store.put(aNote({ id: noteId(n + 2), tags, modified: `${day}T09:00:00.000Z` }));
    }
    await open();
    await until(() => {
      field(TAG).dispatchEvent(new FocusEvent("focus"));
      expect(offered()).toEqual(["#visa", "#navragen"]);
    });
  });

  it("loses no tag that is typed when the reader goes elsewhere, and closes the list at Escape", async () => {
    await open();
    await type(root, TAG, "navragen");
    field(TAG).dispatchEvent(new FocusEvent("blur"));
    await until(() => expect(shownTags()).toEqual(["navragen"]));
    await click(root, "[aria-label='Label navragen weghalen']");
    expect(shownTags()).toEqual([]);
  });
});

describe("the kind and the dossier of a note", () => {
  it("offers the kinds, and takes one or a word of the reader's own", async () => {
    await open();
    await type(root, KIND, "eigen");
    expect(offered()).toEqual(["eigen gedachte"]);
    await press(field(KIND), "ArrowDown");
    await press(field(KIND), "Enter");
    expect(field(KIND).value).toBe("eigen gedachte");
    await until(() => expect(root.querySelector(".save-line")?.textContent).toBe("Bewaard"));
    expect((await kept())?.kind).toBe("gedachte");
    await type(root, KIND, "voor het debat");
    await press(field(KIND), "Enter");
    await expect.poll(async () => (await kept())?.kind).toBe("voor het debat");
  });

  it("takes the kind that begins with what is typed, also where the reader goes on with Tab", async () => {
    await open();
    await type(root, KIND, "vr");
    expect(chosen()).toBe("vraag");
    field(KIND).dispatchEvent(new FocusEvent("blur"));
    await until(() => expect(field(KIND).value).toBe("vraag"));
    await expect.poll(async () => (await kept())?.kind).toBe("vraag");
  });

  it("takes a word that only begins like a kind where the reader puts the list away", async () => {
    await open();
    await type(root, KIND, "mot");
    await press(field(KIND), "Escape");
    await press(field(KIND), "Enter");
    await expect.poll(async () => (await kept())?.kind).toBe("mot");
  });

  it("takes what is pressed, whatever is typed", async () => {
    await open();
    await type(root, KIND, "a");
    expect(offered()).toEqual(["vraag", "antwoord", "eigen gedachte"]);
    expect(chosen()).toBe("antwoord");
    await click(root, "[role=option]");
    await expect.poll(async () => (await kept())?.kind).toBe("vraag");
    expect(field(KIND).value).toBe("vraag");
  });

  it("is reached from the text by a key, offers the kind of the last note first, sets none unasked, and leads back", async () => {
    await world.store.put(aNote({ id: noteId(2), kind: "cijfer" }));
    await open();
    const area = root.querySelector("textarea");
    await press(area ?? root, "ArrowDown", { altKey: true });
    expect(document.activeElement).toBe(field(KIND));
    await until(() => expect(offered()[0]).toBe("cijfer"));
    expect(offered()).toHaveLength(6);
    expect(field(KIND).value).toBe("");
    await press(field(KIND), "ArrowDown");
    await press(field(KIND), "Enter");
    expect(document.activeElement).toBe(area);
    await expect.poll(async () => (await kept())?.kind).toBe("cijfer");
  });

  it("leads back to the text at Escape, with no kind set", async () => {
    await open(aNote({ body: "Navragen." }));
    const area = root.querySelector("textarea");
    await press(area ?? root, "ArrowDown", { altKey: true });
    await press(field(KIND), "Escape");
    await press(field(KIND), "Escape");
    expect(document.activeElement).toBe(area);
    expect(field(KIND).value).toBe("");
  });

  it("shows all kinds where one is chosen already", async () => {
    await open(aNote({ kind: "motie" }));
    expect(field(KIND).value).toBe("motie");
    await focus(KIND);
    await press(field(KIND), "ArrowDown");
    expect(offered()).toHaveLength(6);
  });

  it("reads a dossier as it is printed, and says how one is written where it is none", async () => {
    await open(aNote({ dossier: "19637" }));
    expect(field(DOSSIER).value).toBe("19\u202f637");
    await type(root, DOSSIER, "36 200 VI");
    await expect.poll(async () => (await kept())?.dossier).toBe("36200-VI");
    await type(root, DOSSIER, "abc");
    expect(field(DOSSIER).getAttribute("aria-invalid")).toBe("true");
    expect(root.textContent).toContain("Zo ziet een dossier eruit");
    await type(root, DOSSIER, "");
    await expect.poll(async () => (await kept())?.dossier).toBeUndefined();
  });
});

describe("the signs of Markdown", () => {
  const area = () => root.querySelector<HTMLTextAreaElement>("textarea")!;

  it.each([
    ["een twee", 4, 8, "Vet", "een **twee**"],
    ["een **twee**", 6, 10, "Vet", "een twee"],
    ["een twee", 4, 8, "Cursief", "een *twee*"],
    ["een **twee**", 6, 10, "Cursief", "een ***twee***"],
    ["een\ntwee\ndrie", 1, 6, "Lijst", "- een\n- twee\ndrie"],
    ["- een\n- twee", 0, 12, "Lijst", "een\ntwee"],
    ["een\ntwee", 5, 5, "Citaat", "een\n> twee"],
    ["de brief", 3, 8, "Link", "de [brief](https://)"],
    ["https://a.nl/b", 0, 14, "Link", "[woorden](https://a.nl/b)"],
  ])("puts them in %j from %i to %i: %s", async (text, start, end, name, expected) => {
    await open(aNote({ body: text }));
    area().setSelectionRange(start, end);
    await click(root, `[aria-label=${name}]`);
    expect(area().value).toBe(expected);
    await until(() => expect(root.querySelector(".save-line")?.textContent).toBe("Bewaard"));
    expect((await kept())?.body).toBe(expected);
  });

  it("answers Ctrl and B, and leaves the words selected", async () => {
    await open(aNote({ body: "een twee" }));
    area().setSelectionRange(4, 8);
    await press(area(), "b", { ctrlKey: true });
    expect(area().value).toBe("een **twee**");
    expect(area().value.slice(area().selectionStart, area().selectionEnd)).toBe("twee");
    await press(area(), "b", { ctrlKey: true });
    expect(area().value).toBe("een twee");
  });
});

describe("a note that another window writes in too", () => {
  it("shows the other words where nothing is unsaved here", async () => {
    await world.store.put(aNote({ body: "Begin.", tags: ["navragen"] }));
    const nothing = () => undefined;
    const editor = (stored: Note) => (
      <NoteEditor
        note={aNote({ body: "Begin.", tags: ["navragen"] })}
        stored={stored}
        ports={world.ports}
        onClose={async () => undefined}
        onRemove={nothing}
        onParted={nothing}
      />
    );
    root = await draw(editor(aNote({ body: "Begin.", tags: ["navragen"] })));
    const later = aNote({ body: "Begin, en verder.", kind: "motie", modified: "2026-06-02T09:13:00.000Z" });
    const { act } = await import("preact/test-utils");
    const { render } = await import("preact");
    await act(() => render(editor(later), root));
    expect(area().value).toBe("Begin, en verder.");
    expect(shownTags()).toEqual([]);
    expect(field(KIND).value).toBe("motie");
    expect(root.textContent).toContain("In een ander venster is verder geschreven.");
  });

  const area = () => root.querySelector<HTMLTextAreaElement>("textarea")!;

  it("keeps both where something is, and says so", async () => {
    await world.store.put(aNote({ body: "Begin." }));
    await open(aNote({ body: "Begin." }));
    await world.store.put(aNote({ body: "Daar.", modified: "2026-06-02T09:13:00.000Z" }));
    await type(root, "textarea", "Hier.");
    await until(() => expect(root.textContent).toContain("Kantlijn bewaart beide"));
    await until(() => expect(root.querySelector(".save-line")?.textContent).toBe("Bewaard"));
    const all = await world.store.all();
    expect(all.ok && all.value.map(({ body }) => body).sort()).toEqual(["Daar.", "Hier."]);
    expect(area().value).toBe("Hier.");
  });

  it("tells that the note lies in the trash by now, and puts it back", async () => {
    await world.store.put(aNote({ body: "Begin." }));
    await open(aNote({ body: "Begin." }));
    await world.store.trash([noteId(1)]);
    await type(root, "textarea", "Begin, en verder.");
    await until(() => expect(root.textContent).toContain("Deze notitie ligt in de prullenbak."));
    await click(root, ".ed-note .more");
    await until(() => expect(root.textContent).not.toContain("prullenbak"));
    const all = await world.store.all();
    expect(all.ok && all.value.map(({ body }) => body)).toEqual(["Begin, en verder."]);
  });
});
