import { describe, expect, it } from "vitest";
import { CORE_PLAN, EXTENSION_PLAN, type FloorPlan, LEFT_OUT_OF_PAGES, OWNERS } from "./support/floor-plan.ts";
import { type ImportLine, importLines, importsOf, roomOf } from "./support/imports.ts";

/** What an import line breaks, as a sentence; undefined where it keeps to the plan. */
function breach({ file, target, isOwnFile }: ImportLine, plan: FloorPlan): string | undefined {
  const room = roomOf(file);
  const floor = plan[room];
  if (floor === undefined) return `${file}: ${room} has no place in the floor plan; give it one`;
  const said = `${file} imports ${target}, but ${room}`;
  if (isOwnFile) {
    const other = roomOf(target);
    if (other === room || floor.floors.includes(other)) return undefined;
    return `${said} may only know ${floor.floors.join(", ") || "itself"}: ${floor.because}`;
  }
  const allowed = floor.packages ?? [];
  if (allowed.some((name) => target === name || target.startsWith(`${name}/`))) return undefined;
  return `${said} may only use ${allowed.join(", ") || "no package"}: ${floor.because}`;
}

function breaches(lines: readonly ImportLine[], plan: FloorPlan): readonly string[] {
  return [...new Set(lines.flatMap((line) => breach(line, plan) ?? []))];
}

describe("the floors of core", () => {
  it("are imported from only downwards, and know nothing outside core", () => {
    expect(breaches(importsOf("core"), CORE_PLAN)).toEqual([]);
  });
});

describe("the floors of the extension", () => {
  const lines = importsOf("extension");

  it("are imported from only downwards", () => {
    expect(breaches(lines, EXTENSION_PLAN)).toEqual([]);
  });

  it("go on within the store: its database knows nothing of what readers do", () => {
    const [inside, beside] = ["notes/database/", "notes/"];
    const up = lines.filter(
      ({ file, target }) => file.startsWith(inside) && target.startsWith(beside) && !target.startsWith(inside),
    );
    expect(up.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it.each(Object.entries(OWNERS))("leave %s to its owner %j", (name, owners) => {
    const others = lines.filter(({ file, target }) => target === name && !owners.includes(file));
    expect(others.map(({ file }) => `${file} imports ${name}; only ${owners.join(" and ")} may`)).toEqual([]);
  });
});

describe("the files of a package", () => {
  it.each(["core", "extension"] as const)("of %s need each other in no circle, types included", (name) => {
    expect(circles(importsOf(name))).toEqual([]);
  });

  it("are named where they do", () => {
    const needs = (file: string, target: string) => ({ file, target, isOwnFile: true });
    expect(circles([needs("a.ts", "b.ts"), needs("b.ts", "c.ts"), needs("c.ts", "b.ts")])).toEqual(["b.ts", "c.ts"]);
  });
});

describe("what runs in every page", () => {
  const lines = importsOf("extension");
  const reached = filesFrom("entrypoints/reader.content/index.ts", lines);
  const packages = new Set(lines.filter(({ file }) => reached.has(file)).map(({ target }) => target));

  it.each(LEFT_OUT_OF_PAGES)("goes without %s", (name) => {
    expect(reached.size).toBeGreaterThan(1);
    expect([...packages]).not.toContain(name);
  });
});

describe("the floor plan", () => {
  it("has no circle: no room may reach itself through what it may know", () => {
    for (const plan of [CORE_PLAN, EXTENSION_PLAN]) {
      for (const room of Object.keys(plan)) expect(reach(room, plan)).not.toContain(room);
    }
  });

  it("names the file, the import and the reason when a line breaks it", () => {
    const lines = importLines(
      "page/readable-root.ts",
      'import { note } from "../model/note.ts";\nimport {\n  createDexieNoteStore,\n} from "../notes/dexie-note-store.ts";\nimport { browser } from "wxt/browser";\n',
    );
    expect(breaches(lines, EXTENSION_PLAN)).toEqual([
      "page/readable-root.ts imports notes/dexie-note-store.ts, but page may only know model: the page is read through the DOM alone",
      "page/readable-root.ts imports wxt/browser, but page may only use @kantlijn/core: the page is read through the DOM alone",
    ]);
  });
});

function reach(room: string, plan: FloorPlan, seen: ReadonlySet<string> = new Set()): readonly string[] {
  const next = (plan[room]?.floors ?? []).filter((other) => !seen.has(other));
  return next.flatMap((other) => [other, ...reach(other, plan, new Set([...seen, other]))]);
}

/** The file and every file of the package it needs, however far. */
function filesFrom(first: string, lines: readonly ImportLine[]): ReadonlySet<string> {
  const reached = new Set([first]);
  for (const file of reached) {
    for (const { target } of lines.filter((line) => line.isOwnFile && line.file === file)) reached.add(target);
  }
  return reached;
}

/** The files that need themselves, by way of others. */
function circles(lines: readonly ImportLine[]): readonly string[] {
  const needed = new Map<string, string[]>();
  for (const { file, target } of lines.filter(({ isOwnFile }) => isOwnFile))
    needed.set(file, [...(needed.get(file) ?? []), target]);
  return [...needed.keys()].filter((file) => {
    const reached = new Set(needed.get(file));
    for (const one of reached) for (const next of needed.get(one) ?? []) reached.add(next);
    return reached.has(file);
  });
}
