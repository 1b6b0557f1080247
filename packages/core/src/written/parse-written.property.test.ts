/// <reference types="node" />
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate } from "../annotate.ts";
import { cite } from "../link/cite.ts";
import { identify } from "../model/identifier.ts";
import type { EuActReference, EuActSort } from "../model/legislation.ts";
import type { Kamer, Vergaderjaar } from "../model/parliament.ts";
import type { Reference } from "../model/reference.ts";
import type { Case } from "../testing/cases.ts";
import { parseWritten } from "./parse-written.ts";

/*
 * What core writes it reads back. The references are the same in every run; `KANTLIJN_RUNS=20000` tries more of them, and
 * `KANTLIJN_SEED=…` others.
 */
const numRuns = Number(process.env.KANTLIJN_RUNS ?? 300);
const seed = Number(process.env.KANTLIJN_SEED ?? 20_260_101);

const kamer = fc.constantFrom<Kamer>("tweede", "eerste", "verenigde-vergadering");
const number = (max: number) => fc.integer({ min: 1, max }).map(String);
const vergaderjaar = fc.integer({ min: 1996, max: 2027 }).map((year): Vergaderjaar => `${year}-${year + 1}`);
const dossier = fc
  .tuple(fc.integer({ min: 24_000, max: 37_000 }), fc.constantFrom(undefined, "VI", "XVII", "IXB", "IIA", "A", "F"))
  .map(([dossiernummer, toevoeging]) => ({ dossiernummer: String(dossiernummer), ...(toevoeging && { toevoeging }) }));
const series = number(99).map((part) => ({ dossiernummer: "21501", toevoeging: part.padStart(2, "0") }));
const filed = fc.oneof(dossier, series);

const kamerstuk = fc.tuple(filed, number(3500), vergaderjaar).map(
  ([about, ondernummer, year]): Reference => ({
    kind: "kamerstuk",
    ...about,
    kamer: "tweede",
    vergaderjaar: year,
    ondernummer,
  }),
);
const lettered = fc.tuple(dossier, fc.constantFrom("A", "B", "E", "K", "AB", "BC"), vergaderjaar).map(
  ([{ dossiernummer }, ondernummer, year]): Reference => ({
    kind: "kamerstuk",
    dossiernummer,
    kamer: "eerste",
    vergaderjaar: year,
    ondernummer,
  }),
);
const handelingen = fc.tuple(kamer, vergaderjaar, number(120), fc.option(number(40), { nil: undefined })).map(
  ([whose, year, vergadering, item]): Reference => ({
    kind: "handelingen",
    kamer: whose,
    vergaderjaar: year,
    vergadering,
    ...(item && Number(year.slice(0, 4)) >= 2010 && { item }),
  }),
);
const aanhangsel = fc
  .tuple(kamer, vergaderjaar, number(4000))
  .map(([whose, year, nummer]): Reference => ({ kind: "aanhangsel", kamer: whose, vergaderjaar: year, nummer }));
const gazette = fc
  .tuple(
    fc.constantFrom("staatsblad", "staatscourant", "tractatenblad"),
    fc.integer({ min: 1995, max: 2026 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([kind, year, serial]): Reference => ({ kind, year, number: serial }));
const euAct = fc
  .tuple(
    fc.constantFrom<EuActSort>("verordening", "richtlijn", "besluit", "kaderbesluit", "aanbeveling"),
    fc.integer({ min: 1960, max: 2026 }),
    fc.integer({ min: 100, max: 1899 }),
  )
  .map(([sort, year, serial]): EuActReference => ({ kind: "eu-act", sort, year, number: serial }));
const com = fc
  .tuple(
    fc.constantFrom("COM", "SWD", "SEC", "JOIN"),
    fc.integer({ min: 2000, max: 2026 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([part, year, serial]): Reference => ({ kind: "com", series: part, year, number: serial }));
const ecli = fc
  .tuple(
    fc.constantFrom(["NL", "RVS"], ["NL", "RBDHA"], ["EU", "C"], ["CE", "ECHR"]),
    fc.integer({ min: 1990, max: 2026 }),
    number(9999),
  )
  .map(
    ([[country = "", court = ""], year, serial]): Reference => ({ kind: "ecli", country, court, year, number: serial }),
  );
const zaak = fc
  .tuple(fc.constantFrom("C", "T", "F"), number(999), fc.constantFrom("98", "05", "16", "24"))
  .map(
    ([letter, serial, year]): Reference => ({ kind: "zaak", court: "HvJ EU", number: `${letter}-${serial}/${year}` }),
  );
const application = fc
  .tuple(fc.integer({ min: 2100, max: 99_999 }), fc.constantFrom("94", "04", "16"))
  .map(([serial, year]): Reference => ({ kind: "zaak", court: "EHRM", number: `${serial}/${year}` }));
const article = fc
  .tuple(fc.constantFrom("BWBR0011823", "BWBR0005537", "32003L0086", "32019R1896", "EVRM", "Handvest"), number(120))
  .map(([law, about]): Reference => ({ kind: "wetsartikel", law, lawName: law, article: about }));
const publicatie = fc.constantFrom<Reference>(
  ...(["2003:251", "1990:16", "180/1", "2024/1351"] as const).flatMap((about): Reference[] => [
    { kind: "publicatie", series: "PbL", number: about },
    { kind: "publicatie", series: "PbC", number: about },
  ]),
  ...(["WBV", "TBV", "MG", "WI", "IB"] as const).map(
    (about): Reference => ({ kind: "publicatie", series: about, number: "2023/5" }),
  ),
  { kind: "publicatie", series: "Vc 2000", number: "B8/3" },
  { kind: "publicatie", series: "RvS", number: "W04.16.0123/I" },
  { kind: "publicatie", series: "blg", number: "1093410" },
  { kind: "publicatie", series: "kst", number: "1263281" },
);
const dossierAlone = filed.map((about): Reference => ({ kind: "dossier", ...about }));
const tkDocument = fc
  .tuple(fc.integer({ min: 2008, max: 2026 }), fc.constantFrom("D", "Z", "A"), fc.integer({ min: 1, max: 99_999 }))
  .map(
    ([year, sort, serial]): Reference => ({
      kind: "tk-document",
      nummer: `${year}${sort}${String(serial).padStart(5, "0")}`,
    }),
  );

const any = fc.oneof(
  ...[kamerstuk, lettered, dossierAlone, handelingen, aanhangsel, tkDocument, gazette, euAct, com, ecli, zaak],
  ...[application, article, publicatie],
);

const idsIn = (words: string) => parseWritten(words).map(identify);

function holdsFor<T>(values: fc.Arbitrary<T>, statement: (value: T) => void): void {
  fc.assert(fc.property(values, statement), { numRuns, seed });
}

describe("what core writes", () => {
  it("is read back: the identifier of a reference means that reference", () => {
    holdsFor(any, (reference) => {
      expect(idsIn(identify(reference))).toContain(identify(reference));
    });
  });

  it("is read back: so does its citation", () => {
    holdsFor(any, (reference) => {
      // The name of a law is what the text calls it; the articles that texts cite are read back below.
      if (reference.kind !== "wetsartikel") expect(idsIn(cite(reference))).toContain(identify(reference));
    });
  });

  it("means nothing else, but where a letter may be a fund or a paper, and a number an act or a case", () => {
    holdsFor(any, (reference) => {
      const isOpen = reference.kind === "dossier" || reference.kind === "zaak";
      if (!isOpen) expect(idsIn(identify(reference))).toEqual([identify(reference)]);
    });
  });
});

describe("every reference that the recognisers are held to", async () => {
  const references = (await allCases()).flatMap(({ text }) =>
    annotate(text.replace(/[⟦⟧]/gu, ""), { only: "references" }).flatMap((one) =>
      one.type === "reference" ? [one] : [],
    ),
  );

  it("is read back from its identifier", () => {
    const lost = references.filter(({ id }) => !idsIn(id).includes(id)).map(({ id, text }) => `${id}: ${text}`);
    expect(references.length).toBeGreaterThan(400);
    expect(lost).toEqual([]);
  });

  it("is read back from its citation", () => {
    const lost = references.filter((one) => !idsIn(cite(one)).includes(one.id)).map((one) => `${one.id}: ${cite(one)}`);
    expect(lost).toEqual(TOLD_BY_HALVES);
  });

  /** Citations that leave out what tells the paper from another: a rectification, the act a name is of, a member in figures. */
  const TOLD_BY_HALVES = [
    "stcrt-2020-33333-n1: Stcrt. 2020, 33333",
    "VWEU#78: artikel 78, (3), VWEU",
    "32005L0085#39: artikel 39 van de Procedurerichtlijn",
    "BWBR0005537#8:75a: artikel 8:75a, (nieuw), Awb",
  ];

  async function allCases(): Promise<readonly Case[]> {
    const folder = new URL("../references/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".cases.ts"),
    );
    const tables: readonly { readonly CASES?: readonly Case[] }[] = await Promise.all(
      files.map((file) => import(/* @vite-ignore */ new URL(file, folder).href)),
    );
    return tables.flatMap(({ CASES }) => CASES ?? []);
  }
});

describe("any words", () => {
  it("never make it throw, and give each paper once", () => {
    holdsFor(fc.string({ unit: "grapheme", maxLength: 80 }), (words) => {
      const ids = idsIn(words);
      expect(ids).toEqual([...new Set(ids)]);
    });
  });
});
