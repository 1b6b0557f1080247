import { describe, expect, it } from "vitest";
import type { Link } from "../model/link.ts";
import type { Reference } from "../model/reference.ts";
import { EUROPE } from "./europe.cases.ts";
import { LAW } from "./law.cases.ts";
import { linksFor } from "./links-for.ts";
import { PARLIAMENT } from "./parliament.cases.ts";

const CASES = [...PARLIAMENT, ...LAW, ...EUROPE];

function write({ certainty, to, href }: Link): string {
  return `${certainty} ${to} ${href.replace(/(?:\?q=|search\.html\?).*/u, "…")}`;
}

function certaintyOf(reference: Reference): Link["certainty"] | undefined {
  return linksFor(reference)[0]?.certainty;
}

describe("a link", () => {
  it.each(CASES)("to $says", ({ reference, links }) => {
    expect(linksFor(reference).map(write)).toEqual(links);
  });

  it.each(CASES)("to $says is an https address of the portal it names", ({ reference }) => {
    for (const { href, portal } of linksFor(reference)) {
      const host = /^https:\/\/(?<host>[a-z.-]+)\/[^\s"<>]*$/u.exec(href)?.groups?.host ?? href;
      expect(`.${host}`.endsWith(`.${portal}`), href).toBe(true);
    }
  });

  it("searches for a paper whose address does not follow from what is stated", () => {
    const [link] = linksFor({ kind: "kamerstuk", kamer: "eerste", dossiernummer: "30925", ondernummer: "D" });
    expect(decodeURIComponent(link?.href ?? "")).toContain(
      '?q=(c.product-area=="officielepublicaties")and(w.dossiernummer=="30925")and(w.ondernummer=="D")',
    );
  });

  const paper = { kind: "kamerstuk", dossiernummer: "34088", vergaderjaar: "2015-2016" } as const;

  it("is computed where context filled in what it depends on", () => {
    expect(certaintyOf({ ...paper, ondernummer: "3", implied: ["vergaderjaar"] })).toBe("computed");
    expect(certaintyOf({ ...paper, kamer: "eerste", ondernummer: "B", implied: ["kamer"] })).toBe("computed");
    const sitting = { kind: "handelingen", vergaderjaar: "2014-2015", vergadering: "19", item: "7" } as const;
    expect(certaintyOf({ ...sitting, kamer: "tweede", implied: ["kamer"] })).toBe("computed");
  });

  it("is exact for a number of the Tweede Kamer that names no chamber: the number says it", () => {
    expect(certaintyOf({ ...paper, kamer: "tweede", ondernummer: "3", implied: ["kamer"] })).toBe("exact");
  });
});
