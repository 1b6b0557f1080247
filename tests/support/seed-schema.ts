import { type SeedAbout, seedAbout } from "@kantlijn/extension/reading-room";
import * as z from "zod";

/** One kind, or several where the person who annotated could not say which of them. */
const kind = z.union([z.string().min(1), z.array(z.string().min(1)).min(2)]);

const span = { start: z.int().nonnegative(), end: z.int().positive(), text: z.string().min(1) };

const expectedReference = z.strictObject({
  type: z.literal("reference"),
  kind,
  id: z.string().min(1),
  /** Other dossiers the paper is filed under. */
  dossiers: z.array(z.string().min(1)).optional(),
  ...span,
});

const expectedEntity = z.strictObject({
  type: z.literal("entity"),
  kind,
  /** The name the annotator gave it; not a gazetteer id. */
  label: z.string().min(1),
  ...span,
});

const expectedQuantity = z.strictObject({
  type: z.literal("quantity"),
  kind: z.enum(["bedrag", "datum", "percentage", "aantal"]),
  /** Normalised: `EUR 7900000000`, `2020-07-10`; `--11-04` where the text leaves the year to the reader. */
  id: z.string().min(1),
  ...span,
});

const expectedAnnotation = z.discriminatedUnion("type", [expectedReference, expectedEntity, expectedQuantity]);

/** A short form, and where the citation begins that it gets its meaning from. */
const expectedDerived = z.strictObject({
  kind: z.string().min(1),
  id: z.string().min(1),
  from: z.int().nonnegative(),
  ...span,
});

/** A short form that may mean several papers, so that it is no reference. */
const expectedUnresolved = z.strictObject({ candidates: z.array(z.string().min(1)).min(2), ...span });

/** What a person found in a seed. Offsets are UTF-16 code units, half-open. */
const expectedReading = z.strictObject({
  /** The types that were annotated completely: of these, anything else that is found is wrong or new. */
  complete: z.array(z.enum(["reference", "entity", "quantity"])),
  /** Running heads and feet that name the document itself: no annotation may touch them. */
  furniture: z.array(z.strictObject(span)),
  /** Short forms: complete where references are, and apart from `annotations`, which hold what is cited in full. */
  derived: z.array(expectedDerived).default([]),
  unresolved: z.array(expectedUnresolved).default([]),
  annotations: z.array(expectedAnnotation),
});

export type ExpectedAnnotation = z.infer<typeof expectedAnnotation>;
export type ExpectedReading = z.infer<typeof expectedReading>;

/** Checks the words of an `about.json`; throws a sentence that names the file and the field. */
export function checkAbout(file: string, words: unknown): SeedAbout {
  const checked = seedAbout.safeParse(words);
  if (!checked.success) throw new Error(complaint(file, checked.error.issues));
  return checked.data;
}

/** Checks the words of an `expected.json` against its document; throws a sentence that names the file and the field. */
export function checkExpected(file: string, words: unknown, text: string): ExpectedReading {
  const checked = expectedReading.safeParse(words);
  if (!checked.success) throw new Error(complaint(file, checked.error.issues));
  for (const list of ["furniture", "derived", "unresolved", "annotations"] as const) {
    for (const [index, { start, end, text: quoted }] of checked.data[list].entries()) {
      const stands = text.slice(start, end);
      if (stands !== quoted) {
        const says = `${JSON.stringify(quoted)}, but the document has ${JSON.stringify(stands)} at ${start}-${end}`;
        throw new Error(`${file}: ${list}.${index}.text says ${says}`);
      }
    }
  }
  return checked.data;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function complaint(file: string, issues: readonly Issue[]): string {
  const lines = issues.map(({ path, message }) => `${path.map(String).join(".") || "(the whole)"}: ${message}`);
  return `${file}: ${lines.join("; ")}`;
}
