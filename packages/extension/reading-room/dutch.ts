import type { Genre } from "./seed.ts";

const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

const GENRES: Readonly<Record<Genre, string>> = {
  kamerbrief: "Kamerbrief",
  rapport: "Rapport",
  "schriftelijk-overleg": "Verslag van een schriftelijk overleg",
};

/** `10 juli 2020`, `november 2022`, `2023`, or that the document does not say it. */
export function dateInDutch(date: string): string {
  const [year, month, day] = date.split("-");
  if (date === "unknown") return "datum onbekend";
  const name = MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

export function genreInDutch(genre: Genre): string {
  return GENRES[genre];
}

export function publisherInDutch(publisher: string): string {
  return publisher === "unknown" ? "uitgever onbekend" : publisher;
}

/** `1 verwijzing`, `3 verwijzingen`, `12 500 woorden`: a number with its word, thousands set apart by a thin space. */
export function counted(count: number, one: string, many: string): string {
  const number = String(count).replace(/\B(?=(\d{3})+$)/g, "\u2009");
  return `${number} ${count === 1 ? one : many}`;
}
