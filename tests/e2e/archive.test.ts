import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Reader } from "../support/reader.ts";
import { ROOT } from "../support/seeds.ts";

/** As many as make several pieces of everything that works in pieces. */
const MANY = 2_500;

describe("the worker of the library page that writes and reads archives", () => {
  let reader: Reader;
  let library: Page;
  beforeAll(async () => {
    reader = await Reader.open("archive");
    library = await reader.visitOwn("library.html");
    await library.evaluate(startWorker, workerFile(reader.family));
  });
  afterAll(() => reader?.close());

  const call = <T>(name: string, order: object): Promise<T> => library.evaluate(callWorker, name, order) as Promise<T>;

  it("takes an archive in, writes the same one, and takes it back", async () => {
    expect(await call("undoSteps", {})).toEqual({ ok: true, value: [] });
    const file = await call<string>("makeFile", { count: MANY });
    expect(file).toBe("made");
    expect(await call("previewImport", {})).toMatchObject({ ok: true, value: { counts: { new: MANY, same: 0 } } });
    const applied = await call<{ value: { id: string } }>("applyImport", {});
    expect(applied).toMatchObject({ ok: true, value: { added: MANY, replaced: 0 } });
    expect(await call("previewImport", {})).toMatchObject({ ok: true, value: { counts: { new: 0, same: MANY } } });

    expect(await call("takeBackup", {})).toMatchObject({ ok: true, value: { notes: MANY, reason: "by-hand" } });
    expect(await call("backups", {})).toMatchObject({ value: [{ reason: "by-hand" }] });
    for (const format of ["json", "markdown", "markdown-by-document", "web-annotation", "csv", "csl"]) {
      const count = format === "csl" ? 0 : MANY;
      expect(await call("exportNotes", { format, choice: "all" })).toMatchObject({ ok: true, value: { count } });
    }
    const undoId = applied.value.id;
    expect(await call("undoImport", { undoId })).toEqual({ ok: true, value: { removed: MANY, putBack: 0, left: 0 } });
  });

  it("puts a backup back", async () => {
    expect(await call("previewBackup", {})).toMatchObject({ ok: true, value: { counts: { new: MANY } } });
    expect(await call("applyImport", {})).toMatchObject({ ok: true, value: { added: MANY } });
    expect(await call("previewImport", {})).toMatchObject({ ok: true, value: { counts: { new: 0, same: MANY } } });
    const storage = await reader.visitOwn("library.html#opslag");
    await storage.waitForFunction(() => document.body.textContent.includes("2.500"), { timeout: 20_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await reader.picture(storage, "restored");
  });
});

/** The name the build gave to the worker's script. */
function workerFile(family: "chrome" | "firefox"): string {
  const files = readdirSync(join(ROOT, "packages", "extension", ".output", `${family}-mv3`), {
    recursive: true,
    encoding: "utf8",
  });
  const found = files.find((file) => /archive-worker-[\w-]+\.js$/.test(file));
  if (found === undefined) throw new Error("the build has no worker for archives");
  return `/${found}`;
}

interface Reply {
  readonly id: number;
  readonly progress?: unknown;
  readonly failed?: string;
  readonly outcome?: { readonly ok: boolean; readonly value?: unknown };
}

interface WithWorker {
  archiveCall?: (name: string, order: object) => Promise<unknown>;
}

/** Runs in the library page: starts the worker under the rules that the page has, and keeps how to call it. */
function startWorker(path: string): void {
  const worker = new Worker(path, { type: "module", name: "0.1.0" });
  let made: Blob | undefined;
  let previewId: string | undefined;
  let last = 0;
  const ask = (name: string, order: object) =>
    new Promise<Reply["outcome"]>((resolve, reject) => {
      last += 1;
      const id = last;
      worker.addEventListener("error", ({ message }) => reject(new Error(message)));
      worker.addEventListener("message", function listen({ data }: MessageEvent<Reply>) {
        if (data.id !== id || data.progress !== undefined) return;
        worker.removeEventListener("message", listen);
        if (data.failed !== undefined) reject(new Error(data.failed));
        resolve(data.outcome);
      });
      worker.postMessage({ id, call: name, order });
    });
  const preview = async (source: object) => {
    const outcome = await ask("previewImport", { source });
    previewId = (outcome?.value as { id?: string } | undefined)?.id;
    return outcome;
  };
  const aFile = async (count: number): Promise<Blob> => {
    const key = "https://www.rijksoverheid.nl/documenten/brief";
    const at = "2026-06-02T09:12:00.000Z";
    const lines = Array.from({ length: count }, (_, n) => {
      const id = `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
      const document = `{"key":"${key}","title":"Brief","url":"${key}"}`;
      return `{"body":"Notitie ${n}.","created":"${at}","document":${document},"id":"${id}","modified":"${at}","target":{"kind":"document"}}`;
    });
    const sum = async (text: string) =>
      Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))), (byte) =>
        byte.toString(16).padStart(2, "0"),
      ).join("");
    const sums: string[] = [];
    for (let from = 0; from < count; from += 1_000) sums.push(await sum(lines.slice(from, from + 1_000).join("\n")));
    const head = `"format":"kantlijn","version":1,"createdAt":"${at}","app":"0.1.0","documents":[]`;
    const end = `"versions":[],"count":{"documents":0,"notes":${count},"versions":0},"sha256":"${await sum(sums.join("\n"))}"`;
    return new Blob([`{${head},"notes":[${lines.join(",")}],${end}}`]);
  };
  (globalThis as WithWorker).archiveCall = async (name, order) => {
    if (name === "makeFile") {
      made = await aFile((order as { count: number }).count);
      return "made";
    }
    if (name === "previewImport") return preview({ kind: "file", file: made, name: "archief.json" });
    if (name === "previewBackup") {
      const list = (await ask("backups", {}))?.value as readonly { id: string; reason: string }[];
      const id = list.find(({ reason }) => reason === "by-hand")?.id;
      return preview({ kind: "backup", id });
    }
    if (name === "applyImport") return ask(name, { previewId, choice: { removed: "leave", older: "leave" } });
    const outcome = await ask(name, order);
    if (name !== "exportNotes") return outcome;
    const file = outcome?.value as { content: Blob; count: number } | undefined;
    return { ok: (file?.content.size ?? 0) > 0, value: { count: file?.count } };
  };
}

/** Runs in the library page. */
function callWorker(name: string, order: object): Promise<unknown> | undefined {
  return (globalThis as WithWorker).archiveCall?.(name, order);
}
