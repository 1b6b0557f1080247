// @vitest-environment node
import { expect, it } from "vitest";
import { all } from "../testing/archives.ts";
import { fileOf, textOf } from "./file-text.ts";
import { caught } from "./trouble.ts";

const FILE = new Blob(["Het kabinet verwacht er weinig van."]);

/** The file, of which a browser gives this much from now on. */
function found(bytes: () => Promise<ArrayBuffer>): Blob {
  return Object.assign(new Blob([FILE]), { slice: () => Object.assign(new Blob([FILE]), { arrayBuffer: bytes }) });
}

it("reads a file to its end", async () => {
  expect((await all(textOf(fileOf(FILE)))).join("")).toBe(await FILE.text());
});

it.each([
  ["was removed", () => Promise.reject(new DOMException("A requested file could not be found.", "NotFoundError"))],
  ["was changed", () => Promise.reject(new DOMException("The file could not be read.", "NotReadableError"))],
  ["became shorter", () => FILE.slice(0, 9).arrayBuffer()],
])("says of a file that it is no longer the one that was chosen, where it %s", async (_, bytes) => {
  expect(await caught(() => all(textOf(fileOf(found(bytes)))))).toEqual({ ok: false, error: { kind: "file-gone" } });
});
