/** Each book of the Burgerlijk Wetboek is a regulation of its own. Ids: wetten.overheid.nl. */
const BOOKS: Readonly<Record<string, string>> = {
  "1": "BWBR0002656",
  "2": "BWBR0003045",
  "3": "BWBR0005291",
  "4": "BWBR0002761",
  "5": "BWBR0005288",
  "6": "BWBR0005289",
  "7": "BWBR0005290",
  "7A": "BWBR0006000",
  "8": "BWBR0005034",
  "10": "BWBR0030068",
};

/** The book that an article of the code stands in: book 7 for `7:658`. Undefined for other laws and other numbers. */
export function bookOf(law: string, article: string): string | undefined {
  return law === "BW" ? BOOKS[article.toUpperCase().split(":")[0] ?? ""] : undefined;
}

const IDS: ReadonlySet<string> = new Set(Object.values(BOOKS));

/** Whether a BWB id is that of a book of the code. */
export function isBook(bwb: string): boolean {
  return IDS.has(bwb);
}
