import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Gives a new profile of Chrome, Chromium or Edge settings of which none can be told by the command line: our button
 * stands in the toolbar, where it else lies under the piece of a puzzle, and nothing offers to translate the documents.
 */
export async function keepFirstSettings(profile: string, extension: string): Promise<void> {
  const id = await chromeIdOf(extension);
  const settings = {
    extensions: id === undefined ? {} : { pinned_extensions: [id] },
    translate: { enabled: false },
  };
  const folder = join(profile, "Default");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "Preferences"), JSON.stringify(settings));
}

/**
 * The id that Chrome makes of the key in the manifest of a build: the first half of its SHA-256, with a letter from a to p
 * for each half of a byte. Undefined where it has no key.
 */
export async function chromeIdOf(extension: string): Promise<string | undefined> {
  const { key } = JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));
  if (typeof key !== "string") return undefined;
  const halves = createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32);
  return [...halves].map((half) => String.fromCharCode(97 + Number.parseInt(half, 16))).join("");
}
