export { annotate, type Reading, type ReadOptions, read, readInSteps, type Wanted } from "./annotate.ts";
export { type CiteOptions, cite } from "./link/cite.ts";
export { linksFor } from "./link/links-for.ts";
export type {
  Annotation,
  EntityAnnotation,
  QuantityAnnotation,
  ReferenceAnnotation,
  UnresolvedAnnotation,
} from "./model/annotation.ts";
export type { DocumentIdentity } from "./model/document.ts";
export { ENTITY_KINDS, type Entity, type EntityKind } from "./model/entity.ts";
export type { Evidence, EvidenceRule } from "./model/evidence.ts";
export { identify } from "./model/identifier.ts";
export type {
  ComReference,
  EcliReference,
  EuActReference,
  EuActSort,
  GazetteReference,
  PublicatieReference,
  WetsartikelReference,
  ZaakReference,
} from "./model/legislation.ts";
export type { Link, LinkTarget, Portal } from "./model/link.ts";
export type { OwnTerm } from "./model/own-term.ts";
export type {
  AanhangselReference,
  Dossier,
  DossierReference,
  HandelingenReference,
  Kamer,
  KamerstukReference,
  TkDocumentReference,
  Vergaderjaar,
} from "./model/parliament.ts";
export {
  type Aantal,
  type Bedrag,
  type Datum,
  type Percentage,
  type Period,
  QUANTITY_KINDS,
  type Quantity,
  type QuantityKind,
  type Valuta,
} from "./model/quantity.ts";
export type { ImpliedField, Reference, ReferenceKind } from "./model/reference.ts";
export type { SourceText } from "./model/source-text.ts";
export { contains, overlaps, type Span } from "./model/span.ts";
export { readPart, type TextPart } from "./read-part.ts";
export { wordsAt } from "./text/words-at.ts";
