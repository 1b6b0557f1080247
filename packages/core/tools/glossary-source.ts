import type { GazetteerSource } from "./gazetteer-schema.ts";
import { replaceSeeds } from "./seed-titles.ts";

/** Says of a description that no fact stands in it; no source to show a reader. */
const NO_MORE_THAN_THE_NAME = "zegt niet meer dan de naam";

/** Where what the glossary says of an entry was found, as Markdown; empty where nothing but CLDR, which the page names, has it. */
export function sourceOf({ sources, cldr }: GazetteerSource): string {
  const found = (kind: string) => sources.find(({ of, source }) => of === kind && source !== NO_MORE_THAN_THE_NAME);
  const best = found("description") ?? (cldr === undefined ? found("name") : undefined);
  return best === undefined ? "" : linked(best.source);
}

const ADDRESS = /https?:\/\/(?:www\.)?(?<site>[^/\s;,()]{1,80})[^\s;,()]{0,300}/gu;

/** Addresses become links that show their site alone, and the names of the seeds links to them. */
function linked(source: string): string {
  const addressed = source.replace(ADDRESS, (address, site: string) => `[${site}](${address})`);
  return replaceSeeds(addressed, ", ", (folder) => `[${folder}](../seeds/${folder}/document.txt)`);
}
