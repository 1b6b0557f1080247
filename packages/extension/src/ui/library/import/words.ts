import { writeCount, writeNotes } from "../archive/words.ts";
import type { DoneImport, ImportChoice, ImportPreview, TakenBack, Verdict } from "../archive-port.ts";

/** Every Dutch text of an import, and of a backup that is put back. */
export const importWords = {
  title: "Importeren",
  lead: "Lees een reservekopie van Kantlijn in, of een export van Hypothesis. U ziet eerst wat er verandert.",
  drop: "Sleep een bestand hierheen, of",
  choose: "Kies een bestand",
  checking: (label: string) => `${label} wordt nagekeken`,
  doing: "De notities worden bewaard",
  takingBack: "De import wordt ongedaan gemaakt",
  another: "Een ander bestand kiezen",

  heading: "Dit verandert er als u importeert",
  nothingChanges: "Zo verandert er niets",
  holds: (label: string, count: number) => `${label} · ${writeNotes(count)}`,
  verdicts: {
    new: "nieuw: komen erbij",
    same: "hetzelfde: blijven staan",
    newer: "later geschreven in het bestand: vervangen wat hier staat; de vorige tekst blijft te zien bij de notitie",
    older: "later geschreven hier: blijven zoals ze hier zijn",
    conflict: "verschillend, zonder dat te zien is welke later is: beide blijven staan",
    removed: "hier verwijderd: blijven weg",
  } satisfies Record<Verdict, string>,
  olderReplaced:
    "later geschreven hier: krijgen de tekst uit het bestand; de tekst van nu blijft te zien bij de notitie",
  broughtBack: "hier verwijderd: komen terug",
  noneRemoved: "worden verwijderd",
  leftOut: (count: number) =>
    count === 1
      ? "deel van het bestand is geen notitie en blijft weg"
      : "delen van het bestand zijn geen notitie en blijven weg",
  show: "Bekijk ze",
  firstOf: (shown: number, count: number) => `De eerste ${writeCount(shown)} van ${writeCount(count)}`,
  bringBack: "Haal ook terug wat hier is verwijderd",
  replaceOlder: "Neem overal de tekst uit het bestand, ook waar die hier later is geschreven",
  snapshotFirst: "Kantlijn maakt eerst een reservekopie van nu. U kunt dit ongedaan maken.",
  doNot: "Niet doen",
  notDone: "Niet gedaan. Er is niets veranderd.",
  undo: "Ongedaan maken",
  earlier: "Eerder geïmporteerd",
  done: (done: Pick<DoneImport, "added" | "replaced">) =>
    sentence([counted(done.added, "toegevoegd"), counted(done.replaced, "bijgewerkt")]),
  besides: (count: number) =>
    `Van ${writeNotes(count)} staan er nu twee versies, die van hier en die van het bestand. Kijk welke u wilt houden:`,
  takenBack: ({ removed, putBack, left }: TakenBack) =>
    `Ongedaan gemaakt: ${parts([counted(removed, "weer weg"), counted(putBack, "weer zoals ze waren")])}${leftPart(left)}`,
} as const;

/** What the button promises: `18 toevoegen, 3 bijwerken`; nothing where nothing would change. */
export function promiseOf({ counts }: ImportPreview, choice: ImportChoice): string | undefined {
  const back = choice.removed === "bring-back" ? counts.removed : 0;
  const updated = counts.newer + (choice.older === "replace" ? counts.older : 0);
  const promised = [
    counts.new + counts.conflict > 0 && `${writeCount(counts.new + counts.conflict)} toevoegen`,
    updated > 0 && `${writeCount(updated)} bijwerken`,
    back > 0 && `${writeCount(back)} terughalen`,
  ].filter((part) => part !== false);
  return promised.length === 0 ? undefined : promised.join(", ");
}

function counted(count: number, verb: string): string | undefined {
  return count === 0 ? undefined : `${writeNotes(count)} ${verb}`;
}

function parts(all: readonly (string | undefined)[]): string {
  const said = all.filter((part) => part !== undefined);
  return said.length === 0 ? "er was niets veranderd" : said.join(", ");
}

function sentence(all: readonly (string | undefined)[]): string {
  const said = parts(all);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function leftPart(left: number): string {
  if (left === 0) return "";
  return `. ${writeNotes(left)} ${left === 1 ? "bleef" : "bleven"} zoals u die daarna hebt gemaakt`;
}
