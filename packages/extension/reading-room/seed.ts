import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";

/** What a seed says about its document; `unknown` where the document itself does not say it. */
export const seedAbout = z.strictObject({
  title: z.string().check(z.minLength(1)),
  /** As precisely as the document states it: a day, a month or a year. */
  date: z.string().check(z.regex(/^(\d{4}(-\d{2}(-\d{2})?)?|unknown)$/)),
  genre: z.enum(["kamerbrief", "rapport", "schriftelijk-overleg"]),
  publisher: z.string().check(z.minLength(1)),
  /** The name the file had where the text was taken from. */
  originalFile: z.string().check(z.minLength(1)),
  /** Where the page would stand on www.rijksoverheid.nl. */
  path: z.string().check(z.regex(/^\/documenten\/[a-z0-9/-]+$/)),
});

export type SeedAbout = z.infer<typeof seedAbout>;
export type Genre = SeedAbout["genre"];

/** A document to read: its folder's name, what is said about it, and its text as the PDF gave it. */
export interface Seed {
  readonly slug: string;
  readonly about: SeedAbout;
  readonly text: string;
}

/** Every seed in a folder, by date, newest first. */
export async function loadSeeds(folder: string): Promise<readonly Seed[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const seeds = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map((entry) => loadSeed(folder, entry.name)),
  );
  return seeds.sort((a, b) => b.about.date.localeCompare(a.about.date) || a.slug.localeCompare(b.slug));
}

async function loadSeed(folder: string, slug: string): Promise<Seed> {
  const about: unknown = JSON.parse(await readFile(join(folder, slug, "about.json"), "utf8"));
  const checked = seedAbout.safeParse(about);
  if (!checked.success) {
    const first = checked.error.issues[0];
    throw new Error(`seeds/${slug}/about.json, ${first?.path.join(".") || "top"}: ${first?.message ?? "unreadable"}`);
  }
  return { slug, about: checked.data, text: await readFile(join(folder, slug, "document.txt"), "utf8") };
}
