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
const KEY = String.raw`["\x60]([a-z]\w*(?:\.(?:[\w.]|\$\{[^}]*\})+)?)["\x60]`;
const KEYS = new RegExp(KEY, "gu");
const ASKED = new RegExp(String.raw`(?<![\w.])t\(\s*${KEY}`, "gu");

/** The keys that a source holds; `kinds.groups.*` where a part is filled in. */
export function keysIn(source: string, sections: ReadonlySet<string>): readonly string[] {
  return keysAt(KEYS, source).filter((key) => sections.has(key.split(".")[0] ?? ""));
}

/** The keys that a source asks `t` for itself. */
export function askedIn(source: string): readonly string[] {
  return keysAt(ASKED, source);
}

function keysAt(pattern: RegExp, source: string): readonly string[] {
  return [...withoutComments(source).matchAll(pattern)].map(([, key = ""]) => key.replace(/\$\{[^}]*\}/gu, "*"));
}

/** Tells of a key whether it is one of these, or of one of these families: `kinds.groups.land` of `kinds.groups.*`. */
export function amongKeys(asked: readonly string[]): (key: string) => boolean {
  const whole = new Set(asked);
  const families = asked.filter((key) => key.includes("*")).map(familyOf);
  return (key) => whole.has(key) || families.some((family) => family.test(key));
}

function familyOf(key: string): RegExp {
  const parts = key.split("*").map((part) => part.replaceAll(".", String.raw`\.`));
  return new RegExp(`^${parts.join(String.raw`\w+`)}$`, "u");
}

/** Words that Dutch sentences have and English ones, names and code do not. */
const DUTCH =
  /(?<![\w-])(?:de|het|een|van|niet|uw|dit|deze|wordt|worden|zijn|naar|bij|voor|geen|nog|staat|lukte|kunt|kon|hebt|heeft)(?![\w-])/iu;

/** What looks like a Dutch sentence on screen: in quotes, or between tags. */
export function dutchIn(source: string): readonly string[] {
  const texts = withoutComments(source).matchAll(/"([^"\n]*)"|`([^`]*)`|(?<=[\w"'}/]>)([^<>{}]+)(?=[<{])/gu);
  return [...texts].map(([, ...groups]) => groups.join("")).filter((words) => words.includes(" ") && DUTCH.test(words));
}

/** Comments tell of Dutch with examples; in an address their signs mean nothing. */
function withoutComments(source: string): string {
  return source.replace(/(?<=^|\s)\/\*[\s\S]*?\*\//gmu, "").replace(/(?<!:)\/\/ .*$/gmu, "");
}
