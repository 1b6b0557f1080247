import { expect, it } from "vitest";
import { EVERYTHING } from "../../../library/question.ts";
import { anArchive } from "../../../testing/archive.ts";
import { aLibrary } from "../../../testing/library.ts";
import { aNote, noteId } from "../../../testing/notes.ts";
import { draw, until } from "../../../testing/screen.ts";
import { ExportPart } from "./export-part.tsx";

const NOW = () => new Date("2026-11-20T16:41:00.000Z");

/** What is offered, each time that it is drawn anew. */
async function offersOf(typed: string): Promise<readonly string[]> {
  const { store, libraryPorts } = aLibrary();
  await store.put(aNote({ id: noteId(1), body: "Over de opvang." }));
  await store.put(aNote({ id: noteId(2), body: "Over de terugkeer." }));
  await libraryPorts.library.reload();
  const question = { ...EVERYTHING, typed };
  const root = await draw(
    <ExportPart port={anArchive().port} library={libraryPorts.library} question={question} chosen={[]} now={NOW} />,
  );
  const seen = new Set<string>();
  await until(() => {
    const first = root.querySelector(".one-of")?.textContent;
    if (first !== undefined) seen.add(first);
    expect(first).toBeDefined();
  });
  return [...seen];
}

it("offers what the reader had in the list only when it is whole, so that nothing else is chosen meanwhile", async () => {
  expect(await offersOf("opvang")).toEqual(["WatWat u nu in de lijst ziet: 1 notitieAlle 2 notities"]);
});

it("offers all at once where nothing was narrowed", async () => {
  expect(await offersOf("")).toEqual(["WatAlle 2 notities"]);
});
