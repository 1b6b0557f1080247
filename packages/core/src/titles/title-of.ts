import { PACKED_TITLES } from "./titles.generated.ts";
import { unpackTitles } from "./unpack-titles.ts";

let titles: ReadonlyMap<string, string> | undefined;

/**
 * The official title of a dossier as its newest paper has it; undefined where it is not in the list. A chapter or a part
 * of a series has its own: `36200-VI` never takes the title of `36200`.
 *
 * @param dossier identifier, as `identify` gives it: `32317`, `36200-VI`, `21501-20`
 * @example titleOf("32317") // "JBZ-Raad"
 */
export function titleOf(dossier: string): string | undefined {
  titles ??= unpackTitles(PACKED_TITLES);
  return titles.get(dossier);
}
