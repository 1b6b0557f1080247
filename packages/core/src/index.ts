export { annotate, type Reading, read } from "./annotate.ts";
export { entityById } from "./gazetteer/gazetteer.ts";
export { cite } from "./link/cite.ts";
export { linksFor } from "./link/links-for.ts";
export type { Annotation, EntityAnnotation, ReferenceAnnotation } from "./model/annotation.ts";
export type { DocumentIdentity } from "./model/document.ts";
export { ENTITY_KINDS, type Entity, type EntityKind } from "./model/entity.ts";
export { identify } from "./model/identifier.ts";
export type { Link } from "./model/link.ts";
export type {
  Dossier,
  DossierReference,
  EuActReference,
  EuActSort,
  ImpliedField,
  Kamer,
  KamerstukReference,
  Reference,
  ReferenceKind,
  Vergaderjaar,
} from "./model/reference.ts";
export type { SourceText } from "./model/source-text.ts";
export { contains, overlaps, type Span } from "./model/span.ts";
