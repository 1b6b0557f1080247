import { linksFor, type Reference } from "@kantlijn/core";
import type { Note, NoteTarget } from "../../model/note.ts";
import type { PassageSelector } from "../../model/selector.ts";
import { idFrom } from "../id-from.ts";
import type { DocumentNotes } from "./document-notes.ts";

/** The vocabulary of the W3C, and our own words beside it. */
const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { kantlijn: "urn:kantlijn:" }];

/** How the text was written that positions are counted in; a change of that is another name. */
const NORMALISATION = "white-space-as-one-space/1";

/**
 * Notes as a collection of the W3C Web Annotation Data Model (Recommendation of 23 February 2017), on one page. What that
 * model has no word for stands in the namespace `kantlijn:`.
 */
export async function* toWebAnnotations(
  documents: AsyncIterable<DocumentNotes>,
  createdAt: string,
): AsyncGenerator<string, void> {
  const id = await idFrom(`annotations:${createdAt}`);
  const head = {
    "@context": CONTEXT,
    id: `urn:uuid:${id}`,
    type: "AnnotationCollection",
    label: "Kantlijn",
  };
  const page = { id: `urn:uuid:${await idFrom(`page:${createdAt}`)}`, type: "AnnotationPage", startIndex: 0 };
  yield `${JSON.stringify({ ...head, created: createdAt }).slice(0, -1)},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  let total = 0;
  for await (const { notes } of documents) {
    yield notes.map((note, at) => `${total + at === 0 ? "" : ","}\n${JSON.stringify(annotationOf(note))}`).join("");
    total += notes.length;
  }
  yield `]},\n"total":${total}}\n`;
}

function annotationOf(note: Note) {
  const { id, created, modified, dossier, document } = note;
  return {
    id: `urn:uuid:${id}`,
    type: "Annotation",
    motivation: motivationOf(note),
    created,
    modified,
    ...bodyOf(note),
    target: targetOf(note.target, document.url),
    ...(dossier !== undefined && { "kantlijn:dossier": dossier }),
    ...(note.target.kind === "passage" || note.target.kind === "document"
      ? {}
      : { "kantlijn:writtenIn": document.url }),
  };
}

function motivationOf({ body, tags = [] }: Note): string {
  if (body !== "") return "commenting";
  return tags.length > 0 ? "tagging" : "classifying";
}

function bodyOf({ body, kind, tags = [] }: Note) {
  const text = { type: "TextualBody", format: "text/markdown" };
  return {
    body: [
      ...(body === "" ? [] : [{ ...text, value: body, purpose: "commenting" }]),
      ...(kind === undefined ? [] : [{ type: "TextualBody", value: kind, purpose: "classifying" }]),
      ...tags.map((value) => ({ type: "TextualBody", value, purpose: "tagging" })),
    ],
  };
}

function targetOf(target: NoteTarget, url: string) {
  switch (target.kind) {
    case "document":
      return url;
    case "passage":
      return { source: url, selector: selectorsOf(target.selector) };
    case "term":
      return { id: `urn:kantlijn:begrip:${encoded(target.id)}`, "kantlijn:name": target.name };
    case "reference":
      return { id: addressOf(target.id, target.reference), "kantlijn:name": target.name };
  }
}

function selectorsOf({ quote, position, structure }: PassageSelector) {
  const counted = { "kantlijn:unit": "UTF-16 code unit", "kantlijn:normalisation": NORMALISATION };
  const inBuild = { "kantlijn:headings": structure?.headings, "kantlijn:block": structure?.block };
  return [quote, { ...position, ...counted, ...(structure === undefined ? {} : inBuild) }];
}

/** Where the paper can be read, if that is known; a search is no address of it. */
function addressOf(id: string, reference: Reference): string {
  const link = linksFor(reference).find(({ certainty }) => certainty !== "search");
  return link?.href ?? `urn:kantlijn:stuk:${encoded(id)}`;
}

/** Half a character, which an id from a file may have, is in no address. */
function encoded(id: string): string {
  return encodeURI(id.replace(/\p{Cs}/gu, "\ufffd"));
}
