import type { Note } from "../../model/note.ts";
import { type DocumentNotes, subjectOf } from "./document-notes.ts";
import type { FileWords } from "./file-words.ts";
import { keptApart } from "./kept-apart.ts";

/** Every document in one Markdown text, the largest heading for each. */
export async function* toMarkdownFile(
  documents: AsyncIterable<DocumentNotes>,
  words: FileWords,
): AsyncGenerator<string, void> {
  let isFirst = true;
  for await (const document of documents) {
    const { url } = document.document;
    yield `${isFirst ? "" : "\n"}# ${inert(document.document.title)}\n\n<${url.replace(/[<>\s]/gu, encodeURIComponent)}>\n${notesOf(document, words)}`;
    isFirst = false;
  }
}

/**
 * One document as a file of its own, with what Obsidian and its like read at the head of it; the names there are the same
 * in each language, as others search by them.
 */
export function toMarkdownPage(document: DocumentNotes, words: FileWords): string {
  return `${frontMatter(document)}# ${inert(document.document.title)}\n${notesOf(document, words)}`;
}

function frontMatter({ document, known, notes }: DocumentNotes): string {
  const dossiers = [...new Set([known?.dossier, ...notes.map(({ dossier }) => dossier)])].filter(isSaid);
  const tags = [...new Set(notes.flatMap(({ kind, tags = [] }) => [...tags, kind].filter(isSaid).map(tagOf)))];
  const lines = [
    ["title", document.title],
    ["url", document.url],
    ["kenmerk", known?.identity],
    ["dossier", dossiers.length > 1 ? dossiers : dossiers[0]],
    ["tags", tags.length > 0 ? tags : undefined],
  ] as const;
  // JSON is YAML too, and leaves nothing in a title that YAML would read.
  const written = lines.flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${JSON.stringify(value)}`));
  return `---\n${written.join("\n")}\n---\n\n`;
}

function notesOf({ notes }: DocumentNotes, words: FileWords): string {
  return notes.map((note) => `\n${noteOf(note, words)}`).join("\n---\n");
}

function noteOf(note: Note, words: FileWords): string {
  const subject = subjectOf(note);
  const head = subject === undefined ? [] : [quoted(note, subject, words)];
  const body = note.body === "" ? [] : [keptApart(note.body)];
  return `${[...head, ...body, lastLine(note)].join("\n\n")}\n`;
}

function quoted({ target }: Note, subject: string, { targets }: FileWords): string {
  if (target.kind !== "passage") return `**${targets[target.kind]}: ${inert(subject)}**`;
  return subject
    .split(/\r\n|[\n\r]/u)
    .map((line) => `> ${inert(line)}`.trimEnd())
    .join("\n");
}

function lastLine({ kind, tags = [], modified }: Note): string {
  const labels = [...(kind === undefined ? [] : [inert(kind)]), ...tags.map((tag) => `#${tagOf(tag)}`)];
  return `*${[...labels, modified.slice(0, 10)].join(" · ")}*`;
}

/** A tag as Obsidian reads it: no spaces or signs in it, and not digits alone. */
function tagOf(tag: string): string {
  const plain = tag.replace(/[^\p{L}\p{N}_/-]+/gu, "-").replace(/^-+|-+$/gu, "");
  return /^\p{N}*$/u.test(plain) ? `n${plain}` : plain;
}

/** What a page wrote stays text: no markup, no link and no list. */
function inert(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~#$=^]/gu, "\\$&")
    .replace(/^([-+]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/&/gu, "&amp;");
}

function isSaid(word: string | undefined): word is string {
  return word !== undefined;
}
