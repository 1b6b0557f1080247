import { dossierOfPaper, numberOfPaper } from "../model/dossier-of.ts";
import { writeDossier } from "./write-dossier.ts";

/**
 * A Kamerstuk by its dossier and number, from its official identifier; undefined for what is no Kamerstuk.
 *
 * @example writePaper("kst-19637-2901") // "19 637, nr. 2901"
 */
export function writePaper(id: string): string | undefined {
  const [dossier, number] = [dossierOfPaper(id), numberOfPaper(id)];
  if (dossier === undefined || number === undefined) return undefined;
  return `${writeDossier(dossier)}, ${/^\d/.test(number) ? `nr. ${number}` : number}`;
}

/** True for a name that is a citation, and tells the number itself; a paper may go by its title too. */
export function isCitation(name: string): boolean {
  return name.startsWith("Kamerstuk");
}
