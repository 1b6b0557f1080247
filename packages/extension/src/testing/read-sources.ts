import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(import.meta.dirname, "..");

/** What readers get, as it is written: every source of the extension but its tests, by its path in `src`. */
export function readSources(): ReadonlyMap<string, string> {
  const paths = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/u.test(path) && !/\.test\.|^testing\//u.test(path),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(SRC, path), "utf8")]));
}

/** A text with dots between its words, a part of which may be filled in: `kinds.groups.${mark}`. */
const KEY = String.raw`["\x60]([a-z]\w*\.(?:[\w.]|\$\{[^}]*\})+)["\x60]`;
const KEYS = new RegExp(KEY, "gu");
const ASKED = new RegExp(String.raw`(?<![\w.])t\(\s*${KEY}`, "gu");

/** The keys that a source holds; `kinds.groups.*` where a part is filled in. */
export function keysIn(source: string, sections: ReadonlySet<string>): readonly string[] {
  return keysAt(KEYS, source).filter((key) => sections.has(key.slice(0, key.indexOf("."))));
}

/** The keys that a source asks `t` for itself. */
export function askedIn(source: string): readonly string[] {
  return keysAt(ASKED, source);
}

function keysAt(pattern: RegExp, source: string): readonly string[] {
  return [...withoutComments(source).matchAll(pattern)].map(([, key = ""]) => key.replace(/\$\{[^}]*\}/gu, "*"));
}

/** True where a key is this one, or one of this family: `kinds.groups.land` is one of `kinds.groups.*`. */
export function isAskedBy(pattern: string, key: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(".", String.raw`\.`));
  return new RegExp(`^${parts.join(String.raw`\w+`)}$`, "u").test(key);
}

/** Words that Dutch sentences have and English ones, names and code do not. */
const DUTCH =
  /(?<![\w-])(?:de|het|een|van|niet|uw|dit|deze|wordt|worden|zijn|naar|bij|voor|geen|nog|staat|lukte|kunt|kon|hebt|heeft)(?![\w-])/iu;

/** What looks like a Dutch sentence on screen: in quotes, or between tags. */
export function dutchIn(source: string): readonly string[] {
  const texts = withoutComments(source).matchAll(/"([^"\n]*)"|`([^`]*)`|(?<=[\w"'}/]>)([^<>{}]+)(?=[<{])/gu);
  return [...texts].map(([, ...groups]) => groups.join("")).filter((words) => words.includes(" ") && DUTCH.test(words));
}

/** Comments tell of Dutch with examples. An address is no comment. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/(?<!:)\/\/ .*$/gmu, "");
}
