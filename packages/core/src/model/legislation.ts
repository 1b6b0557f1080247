/** A number of an official journal: `Stb. 2011, 35`, `Stcrt. 2015, 10247`, `Trb. 2008, 175`. */
export interface GazetteReference {
  readonly kind: "staatsblad" | "staatscourant" | "tractatenblad";
  readonly year: number;
  readonly number: number;
  /** `n1`, `h1`: a rectification or a reprint, published beside the first print, where an identifier names it. */
  readonly print?: string;
}

/** The sort of EU act; its letter stands in the CELEX number. */
export type EuActSort = "verordening" | "richtlijn" | "besluit" | "kaderbesluit" | "aanbeveling";

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

/** A document of the European Commission or the High Representative: `COM(2020) 609`. */
export interface ComReference {
  readonly kind: "com";
  readonly series: "COM" | "SWD" | "SEC" | "JOIN";
  readonly year: number;
  readonly number: number;
  /**
   * What the text calls it. A proposal and a communication carry different letters in EUR-Lex, and the number
   * does not tell which of the two it is.
   */
  readonly sort?: "voorstel" | "mededeling";
}

/** A judgment by its European Case Law Identifier: `ECLI:NL:RVS:2023:506`. */
export interface EcliReference {
  readonly kind: "ecli";
  /** Two letters, `EU` for the Court of Justice, `CE` for the Court of Human Rights. */
  readonly country: string;
  /** `RVS`, `HR`, `RBDHA`. */
  readonly court: string;
  readonly year: number;
  /** What stands behind the year: `506`, `BB5172`, `1234JUD002590704`. */
  readonly number: string;
}

/** A case by its number at a European court: `C-550/16`, `EHRM 25904/07`. */
export interface ZaakReference {
  readonly kind: "zaak";
  readonly court: "HvJ EU" | "EHRM";
  /** `C-550/16`, `25904/07`. */
  readonly number: string;
}

/** An article of a law, a treaty or an act of the Union: `artikel 29 van de Vreemdelingenwet 2000`. */
export interface WetsartikelReference {
  readonly kind: "wetsartikel";
  /** BWB id or CELEX number where it is known, else the name as written: `BWBR0011823`, `32003L0086`, `EVRM`. */
  readonly law: string;
  /** The name of the law as the text writes it: `Vw 2000`. */
  readonly lawName: string;
  /** Without its members: `29`, `3.23b`, `8:54`, `25bis`. */
  readonly article: string;
  /** The members as written: `eerste lid, aanhef en onder b`. */
  readonly lid?: string;
}

/** Any other official publication that is cited by number. */
export interface PublicatieReference {
  readonly kind: "publicatie";
  /**
   * The series: `PbL`, `PbC`, `Vc 2000`, `MG`, `RvS`; in lower case the prefix of an identifier that says nothing more:
   * `blg` for an attachment, `kst` for a paper published since 2026 under a number of its own.
   */
  readonly series: string;
  /** Its place in the series, in the way that series is cited: `2003:251`, `B8/3`, `W04.16.0123/I`. */
  readonly number: string;
}
