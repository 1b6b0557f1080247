import { readFileSync } from "node:fs";

/** The process we are, and those above it that were only there to start us: `npm start` is a chain of six. */
export type Starters = readonly number[];

/** Reads who started a process and what it is called; undefined where it is gone, or the system does not tell. */
export type LookUp = (pid: number) => { readonly parent: number; readonly name: string } | undefined;

/** The chain from us up to and including the first `npm`; only as far as it consists of shells and package managers. */
export function startersOf(pid: number, parent: number, lookUp: LookUp = lookUpOnLinux): Starters {
  const chain = [parent];
  for (let above = lookUp(parent); above !== undefined && isStarter(above.name); above = lookUp(above.parent)) {
    if (above.parent <= 1 || chain.includes(above.parent) || above.parent === pid) break;
    chain.push(above.parent);
  }
  return chain;
}

function isStarter(name: string): boolean {
  return /^(?:sh|node|npm\b.*|npx\b.*|pnpm\b.*|MainThread|node-MainThread)$/.test(name);
}

// `1603 (npm start) S 1580 …`: the name stands in brackets and may hold any character.
function lookUpOnLinux(pid: number): ReturnType<LookUp> {
  try {
    const [, name, parent] = readFileSync(`/proc/${pid}/stat`, "utf8").match(/^\d+ \((.*)\) \S (\d+)/s) ?? [];
    return name === undefined ? undefined : { name, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
