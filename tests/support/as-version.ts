import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A copy of a build that calls itself another version. Gives its folder, which the system's own cleaning removes. */
export function asVersion(extension: string, version: string): string {
  const folder = mkdtempSync(join(tmpdir(), "kantlijn-as-version-"));
  cpSync(extension, folder, { recursive: true });
  const manifest = join(folder, "manifest.json");
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, "utf8")), version }));
  return folder;
}
