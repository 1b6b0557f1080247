import { beforeEach, describe, expect, it } from "vitest";
import { aNote, noteId } from "../../../testing/notes.ts";
import { aWorld, type World } from "../../../testing/ports.ts";
import { click, close, draw, press, type, until } from "../../../testing/screen.ts";
import { NoteEditor } from "./note-editor.tsx";

let world: World;
let log: string[];

beforeEach(() => {
  world = aWorld();
  log = [];
});

function drawEditor(body: string): Promise<HTMLElement> {
  return draw(
    <NoteEditor
      note={aNote({ body })}
      ports={world.ports}
      onClose={async (outcome) => void log.push(outcome)}
      onParted={({ id }) => log.push(`parted ${id}`)}
      onRemove={(id) => log.push(`remove ${id}`)}
    />,
  );
}

async function storedBody(): Promise<string | undefined> {
  const found = await world.store.get(noteId(1));
  return found.ok ? found.value?.body : undefined;
}

describe("the note editor", () => {
  it("takes the focus at the end of the text, so that no first key is lost", async () => {
    const root = await drawEditor("Navragen");
    const area = root.querySelector("textarea")!;
    expect(document.activeElement).toBe(area);
    expect(area.selectionStart).toBe("Navragen".length);
  });

  it("says “Bewaard” once the store has the note", async () => {
    const root = await drawEditor("");
    await type(root, "textarea", "Navragen bij het ministerie.");
    expect(root.textContent).not.toContain("Bewaard");
    await until(() => expect(root.querySelector(".save-line")?.textContent).toBe("Bewaard"));
    expect(await storedBody()).toBe("Navragen bij het ministerie.");
  });

  it.each(["ctrlKey", "metaKey"])("saves and closes with Enter and %s", async (modifier) => {
    const root = await drawEditor("");
    await type(root, "textarea", "Navragen.");
    await press(root.querySelector("textarea")!, "Enter", { [modifier]: true });
    await until(() => expect(log).toEqual(["saved"]));
    expect(await storedBody()).toBe("Navragen.");
  });

  it("closes without keeping an empty note, and tells so", async () => {
    const root = await drawEditor("");
    await click(root, ".done");
    await until(() => expect(log).toEqual(["empty"]));
    expect(await storedBody()).toBeUndefined();
  });

  it("removes a new note also where the reader emptied it after it was kept", async () => {
    const root = await drawEditor("");
    await type(root, "textarea", "Navragen.");
    await until(() => expect(root.querySelector(".save-line")?.textContent).toBe("Bewaard"));
    await type(root, "textarea", "");
    await until(() => expect(root.textContent).toContain("De vorige tekst blijft staan."));
    await click(root, ".ed-foot [aria-label='Notitie verwijderen']");
    await until(() => expect(log).toEqual([`remove ${noteId(1)}`]));
  });

  it("leaves the stored text where the reader empties it", async () => {
    await world.store.put(aNote({ body: "Navragen." }));
    const root = await drawEditor("Navragen.");
    await type(root, "textarea", "");
    await until(() => expect(root.textContent).toContain("De vorige tekst blijft staan."));
    expect(await storedBody()).toBe("Navragen.");
  });

  it("does not close while the text is not saved; the text stays and the reason stays", async () => {
    world.trouble = { kind: "full" };
    const root = await drawEditor("");
    await type(root, "textarea", "Dit mag niet weg.");
    await click(root, ".done");
    await until(() => expect(root.textContent).toContain("Niet bewaard: de opslag is vol."));
    expect(log).toEqual([]);
    expect(root.querySelector("textarea")?.value).toBe("Dit mag niet weg.");
  });

  it("keeps the words of a note that is refused", async () => {
    const root = await drawEditor("");
    await type(root, "textarea", "x".repeat(100_001));
    await click(root, ".done");
    await until(() => expect(root.textContent).toContain("Niet bewaard: Deze notitie heeft 100.001 tekens."));
    expect(root.querySelector("textarea")?.value).toHaveLength(100_001);
  });

  it("saves what was typed last when the panel closes", async () => {
    const root = await drawEditor("");
    await type(root, "textarea", "Nog net getypt");
    await close(root);
    await until(() => undefined);
    await expect.poll(storedBody).toBe("Nog net getypt");
  });

  it("saves when the panel is hidden", async () => {
    const root = await drawEditor("");
    await type(root, "textarea", "Nog net getypt");
    window.dispatchEvent(new Event("pagehide"));
    await expect.poll(storedBody).toBe("Nog net getypt");
  });

  it("saves a new text before it removes it, so that removing can be undone", async () => {
    const root = await drawEditor("");
    await type(root, "textarea", "Toch niet.");
    await click(root, "[aria-label='Notitie verwijderen']");
    await until(() => expect(log).toEqual([`remove ${noteId(1)}`]));
    expect(await storedBody()).toBe("Toch niet.");
  });
});
