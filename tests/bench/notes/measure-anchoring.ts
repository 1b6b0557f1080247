import { join } from "node:path";
import { type AnchoringLoad, makeLoad, paperOf } from "@kantlijn/extension/anchoring";
import { loadSeeds } from "@kantlijn/extension/reading-room";
import type { Reader } from "../../support/reader.ts";
import { ROOT } from "../../support/seeds.ts";
import type { Figures } from "../browser/figures.ts";
import { bundle } from "../page/bundle.ts";
import type { BothTimes } from "./in-page/anchoring.ts";

/** Code units of the document, and the notes of each sort on it. */
const [LENGTH, NOTES] = [1_000_000, 100];
/** Of another way, so many notes. */
const PEER_NOTES = 10;
/** What the work of a page may take before it pauses, in milliseconds; the step that is under way then is finished. */
const SLICE = 8;

/** The document and the notes on it, once for all browsers. */
export async function makeAnchoring(): Promise<{ readonly load: AnchoringLoad; readonly script: string }> {
  const seeds = await loadSeeds(join(ROOT, "seeds"));
  const papers = seeds.map(({ text, about }) => paperOf(text, about.genre));
  const script = await bundle("anchoring.ts", join(ROOT, "tests", "bench", "notes", "in-page"));
  return { load: makeLoad(papers, LENGTH, NOTES), script };
}

/** Times how notes are found in a document of a megabyte. */
export async function measureAnchoring(
  reader: Reader,
  { load, script }: Awaited<ReturnType<typeof makeAnchoring>>,
): Promise<Figures> {
  const own = await reader.visitOwn("sidepanel.html");
  await own.evaluate(script);
  const times = await own.evaluate(anchorInPage, load, PEER_NOTES);
  await own.close();
  const ms = (values: readonly number[]) => ({ unit: "ms", values });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    "100 exact notes found": ms([times.exact]),
    "100 exact notes found elsewhere": ms([times.moved]),
    "the text in which words are compared": ms([times.comparison]),
    "an approximate note found, on average": ms([mean([...times.changed, ...times.gone])]),
    "a note whose words changed": ms(times.changed),
    "a note whose words are gone": ms(times.gone),
    "longest task of finding": ms([SLICE + times.longestStep]),
    "peer: best score, a note whose words changed": ms(times.bestScore),
  };
}

interface WithBench {
  readonly kantlijnBench: { readonly timeBoth: (load: AnchoringLoad, peerNotes: number) => BothTimes };
}

/** Runs in a page. */
function anchorInPage(load: AnchoringLoad, peerNotes: number): BothTimes {
  return (globalThis as unknown as WithBench).kantlijnBench.timeBoth(load, peerNotes);
}
