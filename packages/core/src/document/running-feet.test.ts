import { describe, expect, it } from "vitest";
import { read } from "../annotate.ts";

function kamerstukken(text: string): string[] {
  return read(text).annotations.flatMap(({ type, id }) => (type === "reference" ? [id] : []));
}

describe("a running foot", () => {
  const foot = "Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 789";

  it("with a page number says what the paper is, and cites nothing", () => {
    const text = `… de Dublin-verordening en\n\n${foot} 3\n\nhet herstellen van de naleving`;
    const reading = read(text);
    expect(reading.document).toEqual({ id: "kst-32317-789", vergaderjaar: "2022-2023" });
    expect(reading.furniture.map(({ start, end }) => text.slice(start, end))).toEqual([`${foot} 3`]);
    expect(kamerstukken(text)).toEqual([]);
  });

  it("is known without page numbers because it comes back", () => {
    expect(read(`bladzij een\n${foot}\nbladzij twee\n${foot}\n`).furniture).toHaveLength(2);
  });

  it("holds no term either", () => {
    expect(read(`bladzij een\n${foot} 3\n`).annotations).toEqual([]);
  });

  it("does not hide a citation of the paper elsewhere in the text", () => {
    expect(kamerstukken(`Zie Kamerstuk 32 317, nr. 789.\n${foot} 3\n`)).toEqual(["kst-32317-789"]);
  });

  it("is not a footnote that stands once and ends in a full stop", () => {
    const text = "85 \nTweede Kamer, vergaderjaar 2022–2023, 22 112, nr. 3755.\nDe Staat van Migratie 2023 69";
    expect(read(text).furniture).toEqual([]);
    expect(read(text).document).toEqual({});
    expect(kamerstukken(text)).toEqual(["kst-22112-3755"]);
  });

  it("of another paper than the one most pages name is a citation", () => {
    const text = `${foot} 3\n${foot} 4\nTweede Kamer, vergaderjaar 2021–2022, 19 637, nr. 2 1\n`;
    expect(read(text).document.id).toBe("kst-32317-789");
    expect(kamerstukken(text)).toEqual(["kst-19637-2"]);
  });
});
