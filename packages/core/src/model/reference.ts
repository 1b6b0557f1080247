import type {
  ComReference,
  EcliReference,
  EuActReference,
  GazetteReference,
  PublicatieReference,
  WetsartikelReference,
  ZaakReference,
} from "./legislation.ts";
import type {
  AanhangselReference,
  DossierReference,
  HandelingenReference,
  KamerstukReference,
  TkDocumentReference,
} from "./parliament.ts";

/** Fields the text did not state and that context filled in. */
export type ImpliedField = "kamer" | "vergaderjaar" | "dossiernummer" | "ondernummer" | "year" | "law";

/** What was filled in, on any reference; absent where the text states everything. */
export interface Implied {
  readonly implied?: readonly ImpliedField[];
}

/** What a text can cite: one type per kind. */
export type Reference = Implied &
  (
    | KamerstukReference
    | DossierReference
    | HandelingenReference
    | AanhangselReference
    | TkDocumentReference
    | GazetteReference
    | EuActReference
    | ComReference
    | EcliReference
    | ZaakReference
    | WetsartikelReference
    | PublicatieReference
  );

export type ReferenceKind = Reference["kind"];
