import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Chromium makes our id of the key in the manifest. */
export const CHROME_ID = "bdimcfjdohdfnjppdpbemjhfgmlpifmp";

/** The id that the manifest of a build gives itself in Firefox. */
export function geckoIdOf(extension: string): string {
  return JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")).browser_specific_settings.gecko.id;
}
