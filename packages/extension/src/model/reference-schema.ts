import type { Reference } from "@kantlijn/core";
import * as z from "zod/mini";

/** Longer than any number, name or place in a citation. */
const word = z.string().check(z.minLength(1), z.maxLength(300));
const count = z.int().check(z.nonnegative());
const words = z.array(word).check(z.maxLength(50));

const implied = z.exactOptional(
  z.array(z.enum(["kamer", "vergaderjaar", "dossiernummer", "ondernummer", "year", "law"])).check(z.maxLength(6)),
);
const session = {
  implied,
  kamer: z.exactOptional(z.enum(["tweede", "eerste", "verenigde-vergadering"])),
  vergaderjaar: z.exactOptional(z.templateLiteral([z.int(), "-", z.int()])),
};
const dossier = {
  dossiernummer: word,
  toevoeging: z.exactOptional(word),
  rijksdossiernummer: z.exactOptional(word),
};

/** A reference of core as it comes in a message; whatever else the annotation carries falls away. */
export const referenceSchema: z.ZodMiniType<Reference> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("kamerstuk"),
    ...session,
    ...dossier,
    ondernummer: word,
    pages: z.exactOptional(word),
    herdruk: z.exactOptional(z.literal(true)),
    bijlage: z.exactOptional(z.literal(true)),
    dossiers: z.exactOptional(words),
  }),
  z.object({ kind: z.literal("dossier"), ...session, ...dossier }),
  z.object({
    kind: z.literal("handelingen"),
    ...session,
    vergadering: word,
    item: z.exactOptional(word),
    pages: z.exactOptional(word),
  }),
  z.object({ kind: z.literal("aanhangsel"), ...session, nummer: word }),
  z.object({ kind: z.literal("tk-document"), implied, nummer: word }),
  z.object({
    kind: z.enum(["staatsblad", "staatscourant", "tractatenblad"]),
    implied,
    year: count,
    number: count,
    print: z.exactOptional(word),
  }),
  z.object({
    kind: z.literal("eu-act"),
    implied,
    sort: z.enum(["verordening", "richtlijn", "besluit", "kaderbesluit", "aanbeveling"]),
    year: count,
    number: count,
    treaty: z.exactOptional(word),
  }),
  z.object({
    kind: z.literal("com"),
    implied,
    series: z.enum(["COM", "SWD", "SEC", "JOIN"]),
    year: count,
    number: count,
    sort: z.exactOptional(z.enum(["voorstel", "mededeling"])),
  }),
  z.object({ kind: z.literal("ecli"), implied, country: word, court: word, year: count, number: word }),
  z.object({ kind: z.literal("zaak"), implied, court: z.enum(["HvJ EU", "EHRM"]), number: word }),
  z.object({
    kind: z.literal("wetsartikel"),
    implied,
    law: word,
    lawName: word,
    article: word,
    lid: z.exactOptional(word),
  }),
  z.object({ kind: z.literal("publicatie"), implied, series: word, number: word }),
]);
