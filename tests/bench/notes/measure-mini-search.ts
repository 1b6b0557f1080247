import { join } from "node:path";
import type { Reader } from "../../support/reader.ts";
import { ROOT } from "../../support/seeds.ts";
import type { Figures } from "../browser/figures.ts";
import { bundle } from "../page/bundle.ts";
import type { MiniSearchTimes } from "./in-page/mini-search.ts";
import { TYPED } from "./measure-library.ts";

/** Times the same letters in an index of the same notes that gives scores, in the page: without filters, list or drawing. */
export async function measureMiniSearch(reader: Reader): Promise<Figures> {
  const own = await reader.visitOwn("sidepanel.html");
  await own.evaluate(await bundle("mini-search.ts", join(ROOT, "tests", "bench", "notes", "in-page")));
  const { ready, letters } = await own.evaluate(searchInPage, [...TYPED]);
  await own.close();
  return {
    "peer: MiniSearch, all notes read and indexed": { unit: "s", values: [ready / 1_000] },
    "peer: MiniSearch, a letter to its results": { unit: "ms", values: letters },
  };
}

interface WithBench {
  readonly kantlijnBench: { readonly searchWithScores: (typed: readonly string[]) => Promise<MiniSearchTimes> };
}

/** Runs in a page of the extension. */
function searchInPage(typed: readonly string[]): Promise<MiniSearchTimes> {
  return (globalThis as unknown as WithBench).kantlijnBench.searchWithScores(typed);
}
