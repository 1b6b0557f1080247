import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  archive,
  chooseFile,
  FILE_WORDS,
  keptText,
  preview,
  startArchive,
  type Worked,
} from "../support/archive-worker.ts";
import { bytesMade } from "../support/made-files.ts";
import { Reader } from "../support/reader.ts";
import { archiveOf } from "../support/written-archive.ts";

/** As many as make several pieces of everything that works in pieces. */
const MANY = 2_500;

describe("the worker of the library page that writes and reads archives", () => {
  let reader: Reader;
  let library: Page;
  const file = anArchive(MANY);
  beforeAll(async () => {
    reader = await Reader.open("archive");
    library = await reader.visitOwn("library.html");
    await startArchive(library);
  });
  afterAll(() => reader?.close());

  const call = (name: string, order: object = {}) => archive(library, name, order);
  const apply = ({ value }: Worked) =>
    call("applyImport", { previewId: idIn(value), choice: { removed: "leave", older: "leave" } });

  it("takes an archive in, writes the same one, and takes it back", async () => {
    expect(await call("undoSteps")).toMatchObject({ ok: true, value: [] });
    const looked = await preview(library, file);
    expect(looked).toMatchObject({ ok: true, value: { counts: { new: MANY, same: 0 } } });
    const applied = await apply(looked);
    expect(applied).toMatchObject({ ok: true, value: { added: MANY, replaced: 0 } });
    expect(await preview(library, file)).toMatchObject({ ok: true, value: { counts: { new: 0, same: MANY } } });

    expect(await call("takeBackup")).toMatchObject({ ok: true, value: { notes: MANY, reason: "by-hand" } });
    expect(await call("backups")).toMatchObject({ value: [{ reason: "by-hand" }] });
    for (const format of ["json", "markdown", "markdown-by-document", "web-annotation", "csv", "csl"]) {
      const count = format === "csl" ? 0 : MANY;
      expect(await call("exportNotes", { format, choice: "all", words: FILE_WORDS })).toMatchObject({
        ok: true,
        value: { count },
      });
    }
    expect(await call("undoImport", { undoId: idIn(applied.value) })).toMatchObject({
      ok: true,
      value: { removed: MANY, putBack: 0, left: 0 },
    });
  });

  it("says of a file that it is no longer the one that was chosen", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "kantlijn-gone-")), "archief.json");
    writeFileSync(path, file);
    await chooseFile(library, path);
    expect(await preview(library)).toMatchObject({ ok: true });
    rmSync(path);
    expect(await preview(library)).toMatchObject({ ok: false, error: { kind: "file-gone" } });
  });

  it("puts a backup back", async () => {
    const { value } = await call("backups");
    const kept = (value as readonly { id: string; reason: string }[]).find(({ reason }) => reason === "by-hand");
    const looked = await call("previewImport", { source: { kind: "backup", id: kept?.id } });
    expect(looked).toMatchObject({ ok: true, value: { counts: { new: MANY } } });
    expect(await apply(looked)).toMatchObject({ ok: true, value: { added: MANY } });
    expect(await preview(library, file)).toMatchObject({ ok: true, value: { counts: { new: 0, same: MANY } } });
    const storage = await reader.visitOwn("library.html#opslag");
    await storage.waitForFunction(() => document.body.textContent.includes("2.500"), { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await reader.picture(storage, "restored");
  });

  it("makes a file on the disk, which is gone when its page is, and leaves nothing of one that was cancelled", async () => {
    const order = { format: "json", choice: "all", words: FILE_WORDS };
    const anew = async () => {
      await library.close();
      library = await reader.visitOwn("library.html");
      await startArchive(library);
      expect(await call("backups")).toMatchObject({ ok: true });
      await expect.poll(() => bytesMade(library), { timeout: 20_000 }).toBe(0);
    };
    await anew();
    expect(await call("exportNotes", order)).toMatchObject({ ok: true, value: { count: MANY } });
    const made = new TextEncoder().encode(await keptText(library)).length;
    expect(await bytesMade(library)).toBe(made);
    expect(await archive(library, "exportNotes", order, 1)).toMatchObject({ ok: false, error: { kind: "cancelled" } });
    expect(await bytesMade(library)).toBe(made);
    await anew();
  });
});

/** An archive with this many notes on one document. */
function anArchive(count: number): string {
  const key = "https://www.rijksoverheid.nl/documenten/brief";
  const at = "2026-06-02T09:12:00.000Z";
  const document = { key, url: key, title: "Brief" };
  const notes = Array.from({ length: count }, (_, n) => {
    const id = `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
    return { id, document, target: { kind: "document" }, body: `Notitie ${n}.`, created: at, modified: at };
  });
  return archiveOf(notes, at);
}

function idIn(value: unknown): string | undefined {
  return (value as { readonly id?: string } | undefined)?.id;
}
