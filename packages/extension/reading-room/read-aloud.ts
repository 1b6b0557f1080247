import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import * as z from "zod/mini";
import { counted } from "./dutch.ts";
import type { Seed } from "./seed.ts";

const run = promisify(execFile);

const found = z.object({
  annotations: z.array(
    z.object({
      kind: z.string(),
      id: z.string(),
      text: z.string(),
      type: z.string(),
      links: z.optional(z.array(z.object({ href: z.string() }))),
    }),
  ),
});

type Found = z.infer<typeof found>["annotations"][number];

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  kamerstuk: ["Kamerstuk", "Kamerstukken"],
  dossier: ["dossier", "dossiers"],
  handelingen: ["Handelingen", "Handelingen"],
  aanhangsel: ["Aanhangsel", "Aanhangsels"],
  "tk-document": ["Kamerdocument", "Kamerdocumenten"],
  staatsblad: ["Staatsblad", "Staatsbladen"],
  staatscourant: ["Staatscourant", "Staatscouranten"],
  tractatenblad: ["Tractatenblad", "Tractatenbladen"],
  "eu-act": ["EU-handeling", "EU-handelingen"],
  com: ["Commissiedocument", "Commissiedocumenten"],
  ecli: ["uitspraak", "uitspraken"],
  zaak: ["zaak", "zaken"],
  wetsartikel: ["wetsartikel", "wetsartikelen"],
  publicatie: ["publicatie", "publicaties"],
  organisatie: ["organisatie", "organisaties"],
  functie: ["functie", "functies"],
  persoon: ["persoon", "personen"],
  partij: ["partij", "partijen"],
  land: ["land", "landen"],
  regio: ["regio", "regio’s"],
  route: ["route", "routes"],
  regeling: ["regeling", "regelingen"],
  instrument: ["instrument", "instrumenten"],
  begrip: ["begrip", "begrippen"],
};

const FIRST_REFERENCES = 5;

/** What was found in a seed, in lines for a terminal: how much of each kind, then the first references with their links. */
export async function readAloud(root: string, seed: Seed): Promise<readonly string[]> {
  const line = await annotate(root, seed, "ndjson");
  const { annotations } = found.parse(JSON.parse(line));
  return [
    seed.about.title,
    `  ${countKinds(annotations)}`,
    ...firstReferences(annotations).map((text) => `  ${text}`),
    "",
  ];
}

/** Writes every seed as an HTML page with its marks and links, and says where. */
export async function writeCopies(root: string, seeds: readonly Seed[]): Promise<string> {
  const folder = join(root, ".output", "leeskopieen");
  await mkdir(folder, { recursive: true });
  for (const seed of seeds) await writeFile(join(folder, `${seed.slug}.html`), await annotate(root, seed, "html"));
  return folder;
}

// Through the command line and not the library: this program is compiled before the core is built.
async function annotate(root: string, seed: Seed, format: "ndjson" | "html"): Promise<string> {
  const command = join(root, "packages", "core", "bin", "kantlijn.mjs");
  const document = join(root, "seeds", seed.slug, "document.txt");
  const options = { maxBuffer: 256 * 1024 * 1024, cwd: root };
  return (await run(process.execPath, [command, "annotate", "--format", format, document], options)).stdout;
}

function countKinds(annotations: readonly Found[]): string {
  const counts = Object.entries(KINDS)
    .map(([kind, names]) => [annotations.filter((one) => one.kind === kind).length, names] as const)
    .filter(([count]) => count > 0);
  return counts.map(([count, [one, many]]) => counted(count, one, many)).join(", ") || "niets gevonden";
}

function firstReferences(annotations: readonly Found[]): readonly string[] {
  const references = new Map<string, string>();
  for (const { type, id, text, links } of annotations) {
    const href = links?.[0]?.href;
    if (type === "reference" && href !== undefined && !references.has(id)) {
      references.set(id, `${text.replace(/\s+/g, " ")}  ${href}`);
    }
  }
  const all = [...references.values()];
  const more = all.length - FIRST_REFERENCES;
  return more > 0 ? [...all.slice(0, FIRST_REFERENCES), `en nog ${counted(more, "verwijzing", "verwijzingen")}`] : all;
}
