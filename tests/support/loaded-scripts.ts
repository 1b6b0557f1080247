import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** What a page of a build names itself: what its scripts import besides is asked for only once they have been read. */
export function scriptsNamedBy(build: string, page: string): readonly string[] {
  const html = readFileSync(join(build, page), "utf8");
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/gu)].map(([, path = ""]) => path);
}

/** What a page runs before it draws, in order of name: paths from the folder of the build. */
export function scriptsOfPage(build: string, page: string): readonly string[] {
  return [...new Set(scriptsNamedBy(build, page).flatMap((script) => scriptsOf(build, script)))].sort();
}

/** A script, and all that it imports at once. */
export function scriptsOf(build: string, script: string): readonly string[] {
  const found = new Set<string>();
  gather(build, script, found);
  return [...found];
}

function gather(build: string, path: string, into: Set<string>): void {
  if (into.has(path)) return;
  into.add(path);
  const script = readFileSync(join(build, path), "utf8");
  for (const [, from = ""] of script.matchAll(/(?:from|import)"(\.[^"]+\.js)"/gu))
    gather(build, posix.join(posix.dirname(path), from), into);
}
