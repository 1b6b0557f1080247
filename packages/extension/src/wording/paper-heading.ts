import { identify, type Reference } from "@kantlijn/core";
import { titleOf } from "@kantlijn/core/titles";
import { t } from "../words/t.ts";
import { writeDossier } from "./write-dossier.ts";

/** What papers are listed under. */
export interface PaperHeading {
  readonly shelf: Shelf;
  /** Of a dossier its identifier: `35300-VI`. */
  readonly id: string;
  readonly title: string;
  /** The title of the dossier, where it is known. */
  readonly subtitle?: string | undefined;
}

/** A dossier and a law have a heading each; what stands on another shelf shares one. */
export type Shelf = "dossier" | "law" | SharedShelf;
type SharedShelf = "parliament" | "europe" | "journals" | "judgments" | "other";

/** Dossiers first, as they are what a policy text is about. */
const SHELVES: readonly Shelf[] = ["dossier", "parliament", "law", "europe", "journals", "judgments", "other"];

/** Puts headings in the order of their shelves; those of one shelf stay as they are. */
export function byShelf(a: PaperHeading, b: PaperHeading): number {
  return SHELVES.indexOf(a.shelf) - SHELVES.indexOf(b.shelf);
}

/** The heading of a paper: its dossier, its law, or where such papers come from. */
export function headingOf(reference: Reference): PaperHeading {
  switch (reference.kind) {
    case "kamerstuk":
    case "dossier": {
      const id = identify({ ...reference, kind: "dossier" });
      return { shelf: "dossier", id, title: writeDossier(id), subtitle: titleOf(id) };
    }
    case "wetsartikel":
      return { shelf: "law", id: reference.law, title: reference.lawName };
    case "handelingen":
    case "aanhangsel":
    case "tk-document":
      return sharedHeading("parliament");
    case "staatsblad":
    case "staatscourant":
    case "tractatenblad":
      return sharedHeading("journals");
    case "eu-act":
    case "com":
      return sharedHeading("europe");
    case "ecli":
      return sharedHeading(reference.country === "EU" ? "europe" : "judgments");
    case "zaak":
      return sharedHeading(reference.court === "HvJ EU" ? "europe" : "judgments");
    case "publicatie":
      return sharedHeading(reference.series.startsWith("Pb") ? "europe" : "other");
  }
}

function sharedHeading(shelf: SharedShelf): PaperHeading {
  return { shelf, id: shelf, title: t(`references.shelves.${shelf}`) };
}
