import { type Reading, type ReadOptions, read } from "../annotate.ts";
import { linksFor } from "../link/links-for.ts";
import type { Annotation } from "../model/annotation.ts";
import type { Link } from "../model/link.ts";

/** An annotation with, for a reference, where it can be read. */
export type LinkedAnnotation = Annotation & { readonly links?: readonly Link[] };

/** A file that was read, ready to be written out. */
export interface ReadFile extends Omit<Reading, "annotations"> {
  /** The path as it was given. */
  readonly file: string;
  /** What to call the file on a page. */
  readonly name: string;
  readonly text: string;
  readonly annotations: readonly LinkedAnnotation[];
}

/** Reads a file's text, as far as that was asked for, and adds the links. */
export function readFor(file: string, name: string, text: string, options: ReadOptions = {}): ReadFile {
  const { only } = options;
  const reading = read(text, options);
  const unresolved = only === undefined || only === "references" ? reading.unresolved : [];
  return { ...reading, file, name, text, annotations: reading.annotations.map(withLinks), unresolved };
}

function withLinks(annotation: Annotation): LinkedAnnotation {
  return annotation.type === "reference" ? { ...annotation, links: linksFor(annotation) } : annotation;
}
