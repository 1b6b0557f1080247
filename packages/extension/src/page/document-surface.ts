import { documentTitle } from "./identity/document-title.ts";
import { readableRoot } from "./readable-root.ts";

/**
 * A document as it is read: a page of a site, or a part of one of our own pages that shows one, as a PDF. Ask each thing
 * again when it is needed: a page may go to another document without loading anew.
 */
export interface DocumentSurface {
  /** What it is shown in. */
  readonly page: Document;
  /** The element whose text is the text of the document. */
  root(): Element;
  /** Where the document lives, also where it is shown somewhere else. */
  address(): string;
  title(): string;
}

/** A page of a site, which is a document itself. */
export function surfaceOfPage(page: Document): DocumentSurface {
  return {
    page,
    root: () => readableRoot(page),
    address: () => page.location.href,
    title: () => documentTitle(page),
  };
}
