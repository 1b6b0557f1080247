import type { Quantity, Valuta } from "../model/quantity.ts";

/** A quantity as a reader writes it: `€ 118 miljoen per jaar`, `10 juli 2020`, `12,5%`, `51.000 asielzoekers`. */
export function writeQuantity(quantity: Quantity): string {
  if (quantity.kind === "datum") return writeDate(quantity.id);
  const { value, upTo } = quantity;
  const numbers = upTo === undefined ? [value] : [value, upTo];
  const number = numbers.map((one) => writeNumber(one, quantity.kind === "bedrag" ? CENTS : DIGITS)).join(" tot ");
  switch (quantity.kind) {
    case "bedrag":
      return `${SIGNS[quantity.unit]} ${number}${quantity.per === undefined ? "" : ` per ${quantity.per}`}`;
    case "percentage":
      return quantity.unit === "%" ? `${number}%` : `${number} ${quantity.unit}`;
    case "aantal":
      return `${number} ${quantity.unit}`;
  }
}

const SIGNS: Readonly<Record<Valuta, string>> = { EUR: "€", USD: "US$", GBP: "£", NLG: "ƒ" };

const MONTHS = [
  ...["januari", "februari", "maart", "april", "mei", "juni"],
  ...["juli", "augustus", "september", "oktober", "november", "december"],
];

/** @param id as in ISO 8601: `2020-07-10`, `2019-09`; without a year `--11-04` or `--11`. */
export function writeDate(id: string): string {
  const [, year = "", month, day] = /^(?:(\d+)|-)-(\d\d)(?:-(\d\d))?$/u.exec(id) ?? [];
  if (month === undefined) return id;
  return [day === undefined ? "" : Number(day), MONTHS[Number(month) - 1], year]
    .filter((part) => part !== "")
    .join(" ");
}

const SCALES = [
  { name: "miljard", size: 1_000_000_000 },
  { name: "miljoen", size: 1_000_000 },
] as const;

const DIGITS = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 10 });
const CENTS = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2 });

/** `7,9 miljard`; a number that a word for its size would not make shorter has all its digits: `1.234.567`. */
function writeNumber(value: number, parts: Intl.NumberFormat): string {
  const scale = SCALES.find(({ size }) => value >= size && value % (size / 100) === 0);
  if (scale !== undefined) return `${DIGITS.format(value / scale.size)} ${scale.name}`;
  return (Number.isInteger(value) ? DIGITS : parts).format(value);
}
