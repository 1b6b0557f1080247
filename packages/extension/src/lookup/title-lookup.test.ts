import type { Reference } from "@kantlijn/core";
import { describe, expect, it } from "vitest";
import type { LookedUp } from "../model/page-cards.ts";
import { aStorage } from "../testing/storage.ts";
import { createKeptTitles } from "./kept-titles.ts";
import { createTitleLookup } from "./title-lookup.ts";

const paper = (ondernummer: string): Reference => ({ kind: "kamerstuk", dossiernummer: "32317", ondernummer });
const FOUND: LookedUp = { state: "found", title: "Brief over opvang" };
const DAY = 24 * 60 * 60 * 1_000;

function aLookup(answer: (publication: string) => LookedUp, clock = { now: 0 }) {
  const asked: string[] = [];
  let atOnce = 0;
  const lookup = createTitleLookup({
    isAllowed: async () => true,
    kept: createKeptTitles(aStorage(), () => clock.now),
    ask: async (publication) => {
      atOnce += 1;
      expect(atOnce).toBe(1);
      await Promise.resolve();
      atOnce -= 1;
      asked.push(publication);
      return answer(publication);
    },
    pause: async () => void asked.push("pause"),
  });
  return { lookup, asked };
}

describe("looking titles up", () => {
  it("asks one paper at a time, with a pause between", async () => {
    const { lookup, asked } = aLookup(() => FOUND);
    await Promise.all([lookup.lookUp(paper("1"), false), lookup.lookUp(paper("2"), false)]);
    expect(asked.slice(0, 3)).toEqual(["kst-32317-1", "pause", "kst-32317-2"]);
  });

  it("asks each paper once, also when it is asked twice at the same time", async () => {
    const { lookup, asked } = aLookup(() => FOUND);
    await Promise.all([lookup.lookUp(paper("1"), false), lookup.lookUp(paper("1"), false)]);
    expect(await lookup.lookUp(paper("1"), false)).toEqual(FOUND);
    expect(await lookup.known(paper("1"))).toEqual(FOUND);
    expect(asked.filter((one) => one !== "pause")).toEqual(["kst-32317-1"]);
  });

  it("asks again for a paper that was missing a day ago, and at once where the site was silent", async () => {
    const clock = { now: 0 };
    const answers: Record<string, LookedUp> = {
      "kst-32317-1": { state: "missing" },
      "kst-32317-2": { state: "silent" },
    };
    const { lookup, asked } = aLookup((publication) => answers[publication] ?? FOUND, clock);
    for (const number of ["1", "1", "2", "2"]) await lookup.lookUp(paper(number), false);
    clock.now = DAY;
    await lookup.lookUp(paper("1"), false);
    const papers = asked.filter((one) => one !== "pause");
    expect(papers).toEqual(["kst-32317-1", "kst-32317-2", "kst-32317-2", "kst-32317-1"]);
  });

  it("keeps nothing that was asked in a private window", async () => {
    const { lookup } = aLookup(() => FOUND);
    expect(await lookup.lookUp(paper("1"), true)).toEqual(FOUND);
    expect(await lookup.known(paper("1"))).toBeUndefined();
  });

  it.each<[string, Reference, boolean]>([
    ["a Kamerstuk", paper("788"), true],
    [
      "the answer to questions",
      { kind: "aanhangsel", kamer: "tweede", vergaderjaar: "2021-2022", nummer: "712" },
      true,
    ],
    ["a number of the Staatsblad", { kind: "staatsblad", year: 2011, number: 35 }, true],
    ["a dossier, which is no paper", { kind: "dossier", dossiernummer: "32317" }, false],
    [
      "an attachment, which has a number of its own",
      { ...paper("788"), kind: "kamerstuk", bijlage: true } as Reference,
      false,
    ],
    ["a paper from before 1995", { kind: "staatsblad", year: 1984, number: 628 }, false],
    ["an act of the Union", { kind: "eu-act", sort: "verordening", year: 2019, number: 1896 }, false],
    ["a judgment", { kind: "ecli", country: "NL", court: "RVS", year: 2023, number: "506" }, false],
  ])("knows whether it can look up %s", (_, reference, can) => {
    expect(aLookup(() => FOUND).lookup.canLookUp(reference)).toBe(can);
  });
});

describe("titles that were looked up", () => {
  it("are kept with a bound, the newest ones", async () => {
    const full = Array.from({ length: 500 }, (_, number) => ({ publication: `kst-1-${number}`, at: 0, found: FOUND }));
    const titles = createKeptTitles(aStorage({ "looked-up-titles": full }), () => 0);
    expect(await titles.get("kst-1-0")).toEqual(FOUND);
    await titles.keep("kst-2-1", FOUND);
    expect(await titles.get("kst-1-0")).toBeUndefined();
    expect(await titles.get("kst-1-1")).toEqual(FOUND);
    expect(await titles.get("kst-2-1")).toEqual(FOUND);
  });

  it("are nothing where something else was kept", async () => {
    const titles = createKeptTitles(aStorage({ "looked-up-titles": [{ publication: 1 }] }), () => 0);
    expect(await titles.get("kst-1-1")).toBeUndefined();
  });
});
