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

/** What a parliamentary reference may say of its session. */
export interface Session {
  readonly kamer?: Kamer;
  readonly vergaderjaar?: Vergaderjaar;
}

/** One parliamentary paper: `Kamerstukken II 2019/20, 35 300 VI, nr. 37`. */
export interface KamerstukReference extends Dossier, Session {
  readonly kind: "kamerstuk";
  /** Digits in the Tweede Kamer (`37`), a letter in the Eerste Kamer (`E`). */
  readonly ondernummer: string;
  /** Pages as written, without `p.`: `12 en 13`. */
  readonly pages?: string;
  /** `nr. 3 (herdruk)`: the paper printed again, which is published beside the first print. */
  readonly herdruk?: true;
  /** The text cites an attachment to this paper; attachments have numbers of their own that no text gives. */
  readonly bijlage?: true;
  /** Other dossiers the same paper is filed under, as identifiers: `30573`. The first dossier gives the paper its id. */
  readonly dossiers?: readonly string[];
}

/** A dossier without a paper in it: `Kamerstukken 33 423`. */
export interface DossierReference extends Dossier, Session {
  readonly kind: "dossier";
}

/** The report of a sitting, or one item of it: `Handelingen II 2014/15, nr. 19, item 7`. */
export interface HandelingenReference extends Session {
  readonly kind: "handelingen";
  /** Number of the sitting within its vergaderjaar: `19`. */
  readonly vergadering: string;
  /** Since 2011 each item of a sitting is a publication of its own. */
  readonly item?: string;
  readonly pages?: string;
}

/** Answered questions, printed as an appendix to the Handelingen: `Aanhangsel Handelingen II 2014/15, nr. 1241`. */
export interface AanhangselReference extends Session {
  readonly kind: "aanhangsel";
  readonly nummer: string;
}

/** A document, case or activity in the administration of the Tweede Kamer: `2022D55853`, `2022Z21838`, `2024A02517`. */
export interface TkDocumentReference {
  readonly kind: "tk-document";
  readonly nummer: string;
}
