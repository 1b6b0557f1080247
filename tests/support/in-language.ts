import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Language = "nl" | "en";

const made = new Map<string, string>();
process.on("exit", () => {
  for (const folder of made.values()) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/**
 * A build of the extension as a reader with a browser in this language has it. The browsers of the tests speak English,
 * whatever the machine has of other languages: they speak Dutch to us where there is no English to choose.
 */
export function inLanguage(extension: string, language: Language): string {
  const english = join("_locales", "en");
  if (language === "en" || !existsSync(join(extension, english))) return extension;
  const known = made.get(extension);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-in-dutch-"));
  made.set(extension, folder);
  cpSync(extension, folder, { recursive: true, filter: (path) => !path.endsWith(english) });
  return folder;
}
