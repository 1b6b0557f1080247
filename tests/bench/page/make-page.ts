import { annotate } from "@kantlijn/core";
import { renderSeed, type Seed } from "@kantlijn/extension/reading-room";
import { randomNumbers } from "../random-numbers.ts";
import { varyNumbers } from "../seed-text.ts";

/** How large a page is to be. */
export interface PageSize {
  /** Text nodes below its main part, white space between blocks included. */
  readonly nodes: number;
  readonly marks: number;
  /** True for a page of only such paragraphs as cite something. */
  readonly isCiting?: boolean;
}

/** A block of a page: one text for a paragraph or heading, several for the rows of a list or a table. */
interface Unit {
  readonly shape: "p" | "h2" | "list" | "table";
  readonly texts: readonly string[];
}

/**
 * A page of about that size made from the seeds, the same in every run: their paragraphs again and again, each time with
 * other numbers, as paragraphs, lists and tables, with as much inline markup as makes the wanted number of text nodes.
 */
export function makePage(seeds: readonly Seed[], { nodes, marks, isCiting = false }: PageSize): string {
  const [first] = seeds;
  if (first === undefined) throw new Error("a page is made from seeds, and there are none");
  const rendered = seeds.map(renderSeed);
  const all = rendered.flatMap(blocksIn);
  const blocks = isCiting ? all.filter(({ texts }) => texts.some(cites)) : all;
  // What a block means may hang on the blocks before it: what it gives alone is near, and put right by the whole.
  const expected = unitsWith(blocks, marks);
  const found = countMarks(expected.flatMap(({ texts }) => texts).join("\n"));
  const units = unitsWith(blocks, (marks * marks) / found);
  return renderSeed(first).replace(
    /<article>.*<\/article>/s,
    () => `<article>\n${writeUnits(units, nodes)}\n</article>`,
  );
}

/** Text nodes of markup that has no comments: what stands between two tags. */
export function countTextNodes(markup: string): number {
  return markup.split(/<[^>]+>/).filter((text) => text !== "").length;
}

function blocksIn(page: string): readonly Unit[] {
  const article = /<article>.*<\/article>/s.exec(page)?.[0] ?? "";
  return [...article.matchAll(/<(h2|h3|p)>(.*?)<\/\1>/gs)].map(([, tag, inner = ""]) => ({
    shape: tag === "p" ? "p" : "h2",
    texts: [unescapeText(inner.replace(/<[^>]+>/g, ""))],
  }));
}

const LIST_EVERY = 11;
const TABLE_EVERY = 17;

function unitsWith(blocks: readonly Unit[], marks: number): readonly Unit[] {
  const counts = blocks.map(({ texts }) => countMarks(texts.join("\n")));
  const random = randomNumbers(1);
  const units: Unit[] = [];
  for (let held = 0, at = 0; held < marks; at += 1) {
    const { shape, texts } = blocks[at % blocks.length] ?? { shape: "p", texts: [] };
    held += counts[at % blocks.length] ?? 0;
    const varied = texts.map((text) => (at < blocks.length ? text : varyNumbers(text, random)));
    if (shape !== "p") units.push({ shape, texts: varied });
    else if (at % LIST_EVERY === 0) units.push({ shape: "list", texts: varied.flatMap(sentencesOf) });
    else if (at % TABLE_EVERY === 0) units.push({ shape: "table", texts: varied.flatMap(sentencesOf) });
    else units.push({ shape, texts: varied });
  }
  return units;
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;?]) (?=\p{Lu})/u);
}

function countMarks(text: string): number {
  return annotate(text, { only: ["references", "entities"] }).length;
}

function cites(text: string): boolean {
  return annotate(text, { only: "references" }).length > 0;
}

function writeUnits(units: readonly Unit[], nodes: number): string {
  const plain = units.map((unit) => writeUnit(unit, escapeText)).join("\n");
  const letters = units.flatMap(({ texts }) => texts).join("").length;
  const perLetter = (nodes - countTextNodes(plain)) / 2 / letters;
  let due = 0;
  const withMarkup = (text: string) => {
    due += perLetter * text.length;
    const { markup, made } = addInline(text, Math.max(0, Math.floor(due)));
    due -= made;
    return markup;
  };
  return units.map((unit) => writeUnit(unit, withMarkup)).join("\n");
}

function writeUnit({ shape, texts }: Unit, write: (text: string) => string): string {
  if (shape === "list") return `<ul>\n${texts.map((text) => `<li>${write(text)}</li>`).join("\n")}\n</ul>`;
  if (shape !== "table") return `<${shape}>${texts.map(write).join(" ")}</${shape}>`;
  const rows = texts.map((text, at) => `<tr><td>${at + 1}</td><td>${write(text)}</td></tr>`);
  return `<table>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

/** What stands around words in policy texts, in turn: each takes two text nodes more. */
const INLINE: readonly ((words: string) => string)[] = [
  (words) => `<em>${words}</em>`,
  (words) => `<strong>${words}</strong>`,
  (words) => `${words}<sup>3</sup>`,
  (words) => `<span lang="nl">${words}</span>`,
];

/** Puts `wanted` elements around words, as far as there are words for it; never two side by side. */
function addInline(text: string, wanted: number): { readonly markup: string; readonly made: number } {
  const words = text.split(" ").map(escapeText);
  const made = Math.min(wanted, Math.floor((words.length - 1) / 3));
  for (let element = 0; element < made; element += 1) {
    const at = 1 + Math.floor((element * (words.length - 2)) / made);
    words[at] = INLINE[(element + text.length) % INLINE.length]?.(words[at] ?? "") ?? "";
  }
  return { markup: words.join(" "), made };
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescapeText(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
