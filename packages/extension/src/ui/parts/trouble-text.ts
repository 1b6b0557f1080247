import type { StoreTrouble } from "../../model/store-trouble.ts";
import type { Explanation } from "../strings.ts";
import { refusalSentence } from "./refusal.ts";

/** What a reader can do about a trouble. */
export const troubleWords = {
  backups: "Reservekopie terugzetten",
  trash: "Prullenbak legen",
  copy: "Technische gegevens kopiëren",
};

/** A trouble of the store as the reader is told of it where notes are listed. */
export function explainTrouble(trouble: StoreTrouble): Explanation {
  if (trouble.kind === "vanished") return explainLoss(trouble.missing);
  if (trouble.kind === "refused")
    return { title: "Dit heeft Kantlijn niet bewaard", body: refusalSentence(trouble.why) };
  return EXPLANATIONS[trouble.kind];
}

const MEANWHILE = "Lezen en links werken gewoon door. Nieuwe notities kunnen even niet.";

/** First what is safe, then what to do. */
const EXPLANATIONS: Readonly<Record<Exclude<StoreTrouble["kind"], "vanished" | "refused">, Explanation>> = {
  "cannot-open": {
    title: "Uw notities zijn niet te openen. Ze zijn niet verwijderd.",
    body: "De browser geeft de opslag niet vrij. Vaak helpt het om andere vensters van Kantlijn te sluiten.",
    aside: MEANWHILE,
  },
  blocked: {
    title: "Uw notities wachten op een ander venster. Ze zijn niet verwijderd.",
    body: "In een ander venster staat nog een oudere versie van Kantlijn open. Sluit dat venster en probeer het opnieuw.",
  },
  newer: {
    title: "Uw notities zijn van een nieuwere Kantlijn. Ze zijn niet verwijderd.",
    body: "Deze browser heeft een oudere versie van Kantlijn dan de versie die uw notities schreef. Deze versie raakt ze niet aan. Werk Kantlijn bij; dan staan ze er weer.",
    aside: MEANWHILE,
  },
  "not-upgraded": {
    title: "Uw notities staan er nog, maar zijn nog niet bijgewerkt",
    body: "Voor deze versie van Kantlijn moet de opslag worden bijgewerkt. Daarvoor maakt Kantlijn eerst een reservekopie, en dat lukte niet. Uw notities zijn niet veranderd. Vaak helpt het om ruimte te maken op de schijf en de browser opnieuw te starten.",
    aside: MEANWHILE,
  },
  full: {
    title: "Uw notities staan er nog, maar de opslag is vol",
    body: "Maak ruimte op de schijf of leeg de prullenbak in Mijn kantlijn. Dan kan Kantlijn weer lezen en bewaren.",
  },
  private: {
    title: "In een privévenster schrijft Kantlijn niets op",
    body: "Begrippen en verwijzingen ziet u wel. Uw notities blijven dicht, zodat er geen spoor van dit venster achterblijft.",
    aside: "Wilt u een notitie maken? Open deze pagina in een gewoon venster.",
  },
  conflict: {
    title: "Deze notitie is in een ander venster veranderd",
    body: "Kantlijn heeft beide teksten. Kijk welke u wilt houden.",
  },
};

function explainLoss(missing: number): Explanation {
  return {
    title: missing === 1 ? "Eén notitie is niet te vinden" : `${missing} notities zijn niet te vinden`,
    body: "De browser geeft de opslag van Kantlijn leeg of korter terug dan zij was. Dat gebeurt als het bestand op de schijf beschadigd raakte, of door een schoonmaakprogramma is gewist. Zet de laatste reservekopie terug; die staat apart.",
    aside: "Wat u nu schrijft wordt bewaard.",
  };
}

/** Why the note in the editor is not saved, after "Niet bewaard:"; says that the text is still there. */
export function whyNotSaved(trouble: StoreTrouble): string {
  switch (trouble.kind) {
    case "cannot-open":
      return "de opslag gaat niet open. Uw tekst staat nog hier; Kantlijn probeert het opnieuw.";
    case "blocked":
      return "een ander venster houdt de opslag bezet. Uw tekst staat nog hier; sluit dat venster.";
    case "newer":
      return "uw notities zijn van een nieuwere Kantlijn. Uw tekst staat nog hier; werk Kantlijn bij.";
    case "not-upgraded":
      return "de opslag is nog niet bijgewerkt. Uw tekst staat nog hier; Kantlijn probeert het opnieuw.";
    case "vanished":
      return "eerdere notities zijn niet te vinden. Uw tekst staat nog hier.";
    case "full":
      return "de opslag is vol. Uw tekst staat nog hier; maak ruimte op de schijf of leeg de prullenbak in Mijn kantlijn, dan bewaart Kantlijn vanzelf.";
    case "private":
      return "dit is een privévenster. Uw tekst staat nog hier; kopieer die als u hem wilt houden.";
    case "conflict":
      return "deze notitie is in een ander venster veranderd. Uw tekst staat nog hier.";
    case "refused":
      return `${refusalSentence(trouble.why)} Uw tekst staat nog hier.`;
  }
}
