import { readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Puts a plain file where the extension's database lies, so that it cannot be opened. Returns how to put it back. */
export function breakStorage(profile: string): () => void {
  const folder = databaseIn(profile);
  const aside = join(profile, "database-put-aside");
  renameSync(folder, aside);
  writeFileSync(folder, "not a database");
  return () => {
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  };
}

/** Takes the extension's database away, as a program that cleans the disk does. */
export function wipeStorage(profile: string): void {
  rmSync(databaseIn(profile), { recursive: true });
}

/**
 * Lays the empty file that Firefox leaves where it is killed while it makes the database of the backups. The name follows
 * from the name of that database.
 */
export function halfMakeBackups(profile: string): void {
  writeFileSync(join(databaseIn(profile), "1566744581ksapnutklciajbn-.sqlite"), "");
}

/**
 * The folder in a profile of Chromium or Firefox that holds the database of the one extension there is. Firefox keeps
 * the settings of extensions in a database too, in a folder with a caret in its name.
 */
function databaseIn(profile: string): string {
  const found = readdirSync(profile, { recursive: true, encoding: "utf8" }).filter(
    (path) =>
      /chrome-extension_[a-z]+_0\.indexeddb\.leveldb$/.test(path) || /moz-extension[^/\\^]*[/\\]idb$/.test(path),
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0)
    throw new Error(`one database expected in the profile, not ${found.length}`);
  return join(profile, only);
}
