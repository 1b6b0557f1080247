import { z } from "zod";
import { slugOf } from "../src/text/slug-of.ts";
import { formsOf } from "./forms-of.ts";
import { form, type GazetteerSource } from "./gazetteer-schema.ts";
import { readData } from "./read-data.ts";

/** One row of `vocabulary/plaatsen.json`: a province, a town, an island or a region by its name. Capitals count. */
const place = z.strictObject({
  name: form,
  /** Other names of the same place. */
  names: z.array(form).default([]),
  source: z.string().min(3),
});

export type Place = z.infer<typeof place>;

const places = z.array(place);

/**
 * Reads the places that policy texts name.
 * @throws DataMistakes with one line per mistake: file, row, field.
 */
export function readPlaces(file: string): Place[] {
  return readData(file, places);
}

/** The places that no entry names, as entries of their own: nothing is known of them but that they are places. */
export function placeEntities(all: readonly Place[], entries: readonly GazetteerSource[]): GazetteerSource[] {
  const taken = new Set(entries.flatMap(formsOf).map(({ written }) => written.toLowerCase()));
  return all.filter(({ name }) => !taken.has(name.toLowerCase())).map(entityOf);
}

function entityOf({ name, names, source }: Place): GazetteerSource {
  return {
    id: `plaats/${slugOf(name)}`,
    kind: "regio",
    label: name,
    aliases: names,
    exactForms: [name, ...names],
    verified: false,
    sources: [{ of: "name", source }],
  };
}
