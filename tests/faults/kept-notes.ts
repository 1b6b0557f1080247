import type { Note, NoteSave } from "@kantlijn/extension/model";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { askFor, call } from "../support/own-calls.ts";

const LETTER = "https://www.rijksoverheid.nl/documenten/kamerstukken/2020/07/10/uitvoering-motie-becker";

/** The editor that writes the notes of these tests. */
const WRITER = "00000000-0000-4000-9000-000000000001";

/** The n-th note of a run. Its words say its number at both ends, so that half a note is seen to be one. */
export function noteNumber(n: number): Note {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString();
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    document: { key: LETTER, url: LETTER, title: "Uitvoering motie Becker c.s. over migratieovereenkomsten" },
    target: { kind: "document" },
    body: `[${n}] ${"Negatieve prikkels leiden doorgaans niet tot betere samenwerking. ".repeat(40)}[${n}]`,
    created: at,
    modified: at,
  };
}

/** Saves a note from a page of the extension; true where the store said that it has it. */
export async function isAcknowledged(own: Page, note: Note): Promise<boolean> {
  const save: NoteSave = { note, writer: WRITER };
  const told = await call<{ readonly ok: boolean }>(own, "notes/save", save);
  if (told.kind === "refused") throw new Error(told.reason);
  return told.kind === "answered" && told.value.ok;
}

/** Holds the store to what was sent to it: all that was acknowledged, each note once and whole, and none but what was sent. */
export async function expectKept(own: Page, acknowledged: readonly Note[], sent: readonly Note[]): Promise<void> {
  const kept = await askFor<readonly Note[]>(own, "notes/of-document", LETTER);
  const byId = new Map(kept.map((note) => [note.id, note]));
  expect(byId.size, "notes that are there twice").toBe(kept.length);
  const lost = acknowledged.filter(({ id }) => !byId.has(id));
  expect(
    lost.map(({ id }) => id),
    "notes that were acknowledged and are gone",
  ).toEqual([]);
  const wanted = new Map(sent.map((note) => [note.id, note]));
  for (const note of kept) expect(note).toEqual(wanted.get(note.id));
}
