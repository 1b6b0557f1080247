import * as z from "zod/mini";

/** What is shown of a publication. */
const metadata = z.object({
  identifier: z.string(),
  title: z.string().check(z.minLength(1), z.maxLength(2_000)),
  issued: z.exactOptional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u))),
});

export type Metadata = z.infer<typeof metadata>;

/** `<metadata name="DC.title" scheme="" content="Vreemdelingenbeleid; Brief regering" />`, its attributes in any order. */
const ITEM = /<metadata\s+((?:[\w:.-]+\s*=\s*"[^"<]*"\s*)+)\/?>/gu;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"<]*)"/gu;

/** Which item holds what, most telling first: the title of the paper itself, then that with the title of its dossier. */
const TITLES = ["OVERHEIDop.documenttitel", "DC.title"];
const IDENTIFIER = "DC.identifier";
const ISSUED = "DCTERMS.issued";

/**
 * Reads the metadata of an official publication; undefined where it is not such a document, or says no title. A service
 * worker has no parser for XML, and these documents are a flat list of items; whatever else they hold is not looked at.
 */
export function readMetadata(xml: string): Metadata | undefined {
  if (!xml.includes("<metadata_gegevens")) return undefined;
  const items = new Map<string, string>();
  for (const [, attributes = ""] of xml.matchAll(ITEM)) {
    const { name, content } = Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]),
    );
    if (name !== undefined && content !== undefined && !items.has(name)) items.set(name, plainWords(content));
  }
  const issued = items.get(ISSUED)?.slice(0, 10);
  const parsed = metadata.safeParse({
    identifier: items.get(IDENTIFIER),
    title: TITLES.map((name) => items.get(name)).find((title) => title !== undefined && title !== ""),
    ...(issued !== undefined && { issued }),
  });
  return parsed.success ? parsed.data : undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Words as they are read: entities are the letters they stand for, and white space is one space. */
function plainWords(content: string): string {
  return content
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/giu, (written, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name] ?? written;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    })
    .replace(/\s+/gu, " ")
    .trim();
}
