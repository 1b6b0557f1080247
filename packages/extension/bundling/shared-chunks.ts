import type { Rolldown } from "vite";

type Group = Rolldown.CodeSplittingGroup;
type Modules = Parameters<Extract<Group["name"], (...given: never[]) => unknown>>[1];

/** The entries that need a module before they run. */
type Users = ReadonlySet<string>;

/** Of core, what holds a table is in a file with it: nobody loads a table for a few words beside it. */
const TABLES = /\/core\/dist\/(cards|gazetteer|titles)\//u;
/** What writes papers and leads to them, and what tables are unpacked with: it is small, and only the popup does without. */
const PAPERS = /\/core\/dist\/(?:(?:bibliography|link|model)\/|text\/unpack-lines\.)/u;
const CORE = "/core/dist/";

/**
 * Which modules share a file. A bundler makes one for each set of entries that need the same, most of a few lines; each is a
 * request, and a surface draws nothing before the last is in. So what the popup shares is in three files, and the panel
 * loads those and as many more. What a worker needs is apart: it has no browser to ask, and what does so would stop it.
 *
 * Core goes by its folders: all come in by its one door, so that who needs what cannot be told from imports.
 */
export function sharedChunks(): Group[] {
  return [
    { debugName: "tables", name: (id) => TABLES.exec(id)?.[1], includeDependenciesRecursively: false },
    { name: "papers", test: PAPERS, includeDependenciesRecursively: false },
    ...byUsers({
      "popup-and-workers": (users) => users.has("popup") && has(users, "worker"),
      "popup-and-background": (users) => users.has("popup") && has(users, "background"),
      "popup-and-pages": (users) => users.has("popup") && users.size > 1,
      "panel-and-workers": (users) => users.has("sidepanel") && has(users, "worker"),
      "panel-and-background": (users) => users.has("sidepanel") && has(users, "background"),
      "panel-and-library": (users) => users.has("sidepanel") && users.has("library") && users.size === 2,
      "panel-and-pages": (users) => users.has("sidepanel") && users.size > 1,
      "library-and-workers": (users) => users.size > 1 && has(users, "worker"),
      "pages-and-background": (users) => users.size > 1 && has(users, "background"),
      "library-and-pages": (users) => users.size > 1,
    }),
  ];
}

/** A file for each of these; a module that belongs in several is in the first. */
function byUsers(files: Readonly<Record<string, (users: Users) => boolean>>): Group[] {
  const usersOf = userFinder();
  return Object.entries(files).map(([file, isFor], at, all) => ({
    debugName: file,
    name: (id, modules) => (!id.includes(CORE) && isFor(usersOf(id, modules)) ? file : undefined),
    priority: all.length - at,
    includeDependenciesRecursively: false,
  }));
}

/** Finds the users of a module; what is imported only later counts as an entry of its own. */
function userFinder(): (id: string, modules: Modules) => Users {
  const known = new Map<string, Set<string>>();
  const find = (id: string, modules: Modules): Users => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = new Set<string>();
    // Kept before it is whole: modules that import each other would ask for ever.
    known.set(id, found);
    const module = modules.getModuleInfo(id);
    if (module?.isEntry || (module?.dynamicImporters.length ?? 0) > 0) found.add(nameOfEntry(id));
    for (const importer of module?.importers ?? []) for (const user of find(importer, modules)) found.add(user);
    return found;
  };
  return find;
}

/** A page by its folder: `popup`. */
function nameOfEntry(id: string): string {
  return /\/([\w-]+)\/index\.html$/u.exec(id)?.[1] ?? id;
}

function has(users: Users, part: string): boolean {
  return [...users].some((user) => user.includes(part));
}
