import type { StoreTrouble } from "../model/store-trouble.ts";
import type { ArchiveTrouble } from "./trouble.ts";

/** What went wrong with a file or a backup, for the reader; every sentence says first that the notes are safe. */
export function troubleSentence(trouble: ArchiveTrouble): string {
  return `Er is niets veranderd. ${whatHappened(trouble)}`;
}

function whatHappened(trouble: ArchiveTrouble): string {
  switch (trouble.kind) {
    case "cancelled":
      return "U hebt het afgebroken.";
    case "too-large":
      return `Dit bestand is ${megabytes(trouble.size)} groot. Kantlijn leest bestanden tot ${megabytes(trouble.limit)}.`;
    case "unreadable":
      return `Dit bestand is niet te lezen: ${trouble.reason} (regel ${trouble.line}).`;
    case "unknown-format":
      return "Dit is geen archief van Kantlijn en geen export van Hypothesis.";
    case "newer-version":
      return `Een nieuwere Kantlijn heeft dit bestand gemaakt (versie ${trouble.version}). Werk Kantlijn bij en probeer het opnieuw.`;
    case "damaged":
      return `Dit bestand is beschadigd of met de hand veranderd: ${trouble.reason}.`;
    case "invalid":
      return `In dit bestand ${trouble.count === 1 ? "klopt één ding" : `kloppen ${trouble.count} dingen`} niet: ${trouble.first.join("; ")}.`;
    case "changed-meanwhile":
      return "Uw notities zijn veranderd sinds u dit bekeek. Bekijk opnieuw wat er verandert.";
    case "no-backup":
      return "Deze reservekopie is er niet meer.";
    case "store":
      return storeSentence(trouble.trouble);
  }
}

function storeSentence(trouble: StoreTrouble): string {
  switch (trouble.kind) {
    case "full":
      return "De schijf is vol, of het deel ervan dat de browser mag gebruiken.";
    case "blocked":
      return "Een ander venster houdt een oudere versie van de notities open. Sluit de andere vensters van Kantlijn.";
    case "private":
      return "In een privévenster schrijft Kantlijn niets op.";
    case "refused":
      return trouble.reason;
    case "newer":
      return "Een nieuwere Kantlijn heeft de notities bijgewerkt. Werk Kantlijn bij.";
    case "not-upgraded":
    case "cannot-open":
    case "vanished":
    case "conflict":
      return "De notities zijn nu niet te openen.";
  }
}

function megabytes(bytes: number): string {
  return `${new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
}
