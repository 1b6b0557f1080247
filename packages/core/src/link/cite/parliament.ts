import type {
  AanhangselReference,
  Dossier,
  DossierReference,
  HandelingenReference,
  Kamer,
  KamerstukReference,
  Session,
  Vergaderjaar,
} from "../../model/parliament.ts";

/** `Kamerstukken II 2019/20, 35 300 VI, nr. 37, p. 12`, `Kamerstukken I 2015/16, 34 088, B`. */
export function citeKamerstuk(reference: KamerstukReference): string {
  const { ondernummer, pages, herdruk, bijlage } = reference;
  const number = /^\d/u.test(ondernummer) ? `nr. ${ondernummer}` : ondernummer;
  const paper = inSession(bijlage ? "Bijlage bij Kamerstukken" : "Kamerstukken", reference, writeDossier(reference));
  return [paper, herdruk ? `${number} (herdruk)` : number, pages && `p. ${pages}`].filter(Boolean).join(", ");
}

/** `Kamerstukken II 2020/21, 35 570`, `Kamerstukken 33 423`. */
export function citeDossier(reference: DossierReference): string {
  return inSession("Kamerstukken", reference, writeDossier(reference));
}

/** `Handelingen II 2014/15, nr. 19, item 7`; before 2011 with pages. */
export function citeHandelingen(reference: HandelingenReference): string {
  const { vergadering, item, pages } = reference;
  const sitting = inSession("Handelingen", reference, `nr. ${vergadering}`);
  return [sitting, item && `item ${item}`, pages && `p. ${pages}`].filter(Boolean).join(", ");
}

/** `Aanhangsel Handelingen II 2014/15, nr. 1241`. */
export function citeAanhangsel(reference: AanhangselReference): string {
  return inSession("Aanhangsel Handelingen", reference, `nr. ${reference.nummer}`);
}

const NUMERAL: Readonly<Record<Kamer, string>> = { tweede: "II", eerste: "I", "verenigde-vergadering": "VV" };

function inSession(series: string, { kamer, vergaderjaar }: Session, number: string): string {
  const head = [series, kamer && NUMERAL[kamer], vergaderjaar && shortYear(vergaderjaar)].filter(Boolean).join(" ");
  return `${head}${vergaderjaar === undefined ? " " : ", "}${number}`;
}

// 2019-2020 -> 2019/20, 1999-2000 -> 1999/2000
function shortYear(vergaderjaar: Vergaderjaar): string {
  const [from = "", to = ""] = vergaderjaar.split("-");
  return `${from}/${to.endsWith("00") ? to : to.slice(2)}`;
}

/** `35 300 VI`, `21 501-20`, `35 688 (R2151)`. */
export function writeDossier({ dossiernummer, toevoeging, rijksdossiernummer }: Dossier): string {
  const digits = dossiernummer.length === 5 ? `${dossiernummer.slice(0, 2)} ${dossiernummer.slice(2)}` : dossiernummer;
  const addition = toevoeging === undefined ? "" : `${/^\d/u.test(toevoeging) ? "-" : " "}${toevoeging}`;
  return `${digits}${addition}${rijksdossiernummer === undefined ? "" : ` (${rijksdossiernummer})`}`;
}
