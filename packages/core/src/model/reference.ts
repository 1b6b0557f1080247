/** Which chamber a paper was sent to. */
export type Kamer = "tweede" | "eerste" | "verenigde-vergadering";

/** A parliamentary year as it is written in full: `2023-2024`. The second year follows the first. */
export type Vergaderjaar = `${number}-${number}`;

/** The number under which papers are filed, and the chapter or series that may follow it. */
export interface Dossier {
  /** Four or five digits without spaces: `32317`. */
  readonly dossiernummer: string;
  /** Budget chapter or fund (`VI`, `A`), or the two digits of an EU series (`20` in `21 501-20`). */
  readonly toevoeging?: string;
  /** `R2151`: the number a bill for the whole Kingdom carries beside its dossiernummer. */
  readonly rijksdossiernummer?: string;
}

/** Fields the text did not state and that context filled in. */
export type ImpliedField = "kamer" | "vergaderjaar" | "dossiernummer";

/** One parliamentary paper: `Kamerstukken II 2019/20, 35 300 VI, nr. 37`. */
export interface KamerstukReference extends Dossier {
  readonly kind: "kamerstuk";
  readonly kamer?: Kamer;
  readonly vergaderjaar?: Vergaderjaar;
  /** Digits in the Tweede Kamer (`37`), a letter in the Eerste Kamer (`E`). */
  readonly ondernummer: string;
  /** Pages as written, without `p.`: `12 en 13`. */
  readonly pages?: string;
  /** Other dossiers the same paper is filed under, as identifiers: `30573`. The first dossier gives the paper its id. */
  readonly dossiers?: readonly string[];
  readonly implied?: readonly ImpliedField[];
}

/** A dossier without a paper in it: `Kamerstukken 33 423`. */
export interface DossierReference extends Dossier {
  readonly kind: "dossier";
  readonly kamer?: Kamer;
  readonly vergaderjaar?: Vergaderjaar;
  readonly implied?: readonly ImpliedField[];
}

/** The sort of EU act; its letter stands in the CELEX number. */
export type EuActSort = "verordening" | "richtlijn" | "besluit" | "kaderbesluit";

/** An act of the European Union: `Verordening (EU) 2019/1896`. */
export interface EuActReference {
  readonly kind: "eu-act";
  readonly sort: EuActSort;
  /** Four digits, also where the text writes two (`93/42/EEG`). */
  readonly year: number;
  readonly number: number;
  /** The treaty or pillar the text names: `EU`, `EG`, `EEG`, `JBZ`. */
  readonly treaty?: string;
}

/** What a text can cite: one type per kind. */
export type Reference = KamerstukReference | DossierReference | EuActReference;

export type ReferenceKind = Reference["kind"];
