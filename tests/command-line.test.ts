import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadSeed, ROOT, seedSlugs } from "./support/seeds.ts";

const folder = mkdtempSync(join(tmpdir(), "kantlijn-commands-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as its user does. */
function kantlijn(args: readonly string[], input?: Buffer): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = join(ROOT, "packages", "core", "bin", "kantlijn.mjs");
    const child = execFile(process.execPath, [command, ...args], { cwd: ROOT }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err });
    });
    child.stdin?.end(input);
  });
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function lines(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

const seedFiles = seedSlugs.map((slug) => `seeds/${slug}/document.txt`);

describe("kantlijn annotate --terms", () => {
  const list = file("begrippen.csv", "\ufeffBegrip;Varianten\r\nasieldeal;asieldeals, (deal)\r\n");

  it("recognises the terms of a list, and says which words it cannot look for", async () => {
    const { status, out, err } = await kantlijn(["annotate", "--terms", list, "-"], Buffer.from("Twee asieldeals."));
    expect(status).toBe(0);
    expect(lines(out)).toContain("  eigen: asieldeal");
    expect(err).toContain('"(deal)" is no whole word');
  });

  it("says that there is no such list", async () => {
    const { status, err } = await kantlijn(["annotate", "--terms", "geen.csv", "-"], Buffer.from("Tekst."));
    expect(status).toBe(2);
    expect(err).toContain("geen.csv: there is no such file.");
  });
});

describe("kantlijn annotate --only", () => {
  const zin = "De Europese Unie, zie Kamerstuk 32 317, nr. 788 van 3 juli 2022.";

  it.each([
    ["references", ["reference"]],
    ["entities", ["entity"]],
    ["quantities", ["quantity"]],
  ])("%s keeps to what was asked for", async (only, types) => {
    const { status, out } = await kantlijn(["annotate", "--format", "ndjson", "--only", only, "-"], Buffer.from(zin));
    expect(status).toBe(0);
    expect(JSON.parse(out).annotations.map(({ type }: { type: string }) => type)).toEqual(types);
  });

  it("prints quantities with their values, by kind", async () => {
    const text = "Op 3 juli 2022 ging EUR 1,5 mln. per jaar naar 2.500 kinderen, 12% meer; op 3 juli 2022.";
    const { out } = await kantlijn(["annotate", "--only", "quantities", "-"], Buffer.from(text));
    expect(lines(out).slice(1)).toEqual([
      "  bedrag: EUR 1500000 per jaar",
      "  datum: 2022-07-03",
      "  percentage: 12%",
      "  aantal: 2500 kinderen",
    ]);
  });
});

describe("kantlijn annotate --format ndjson", () => {
  it("prints one line per file, in order, with the offsets of the file's own text", async () => {
    const { status, out, err } = await kantlijn(["annotate", "--format", "ndjson", ...seedFiles]);
    expect([status, err]).toEqual([0, ""]);
    const readings = lines(out).map((line) => JSON.parse(line));
    expect(readings.map((reading) => reading.file)).toEqual(seedFiles);
    for (const reading of readings) {
      const text = readFileSync(join(ROOT, reading.file), "utf8");
      expect(reading.length).toBe(text.length);
      for (const one of reading.annotations) expect(text.slice(one.start, one.end)).toBe(one.text);
    }
  });

  it("gives the references of the seeds their identifiers and a link each", async () => {
    const { out } = await kantlijn(["annotate", "--format", "ndjson", "--only", "references", ...seedFiles]);
    const readings = lines(out).map((line) => JSON.parse(line));
    const references = readings.flatMap(({ annotations }) => annotations);
    const cited = references.filter((one) => one.confidence === undefined);
    const expected = seedSlugs.flatMap((slug) =>
      loadSeed(slug).expected.annotations.flatMap((one) => (one.type === "reference" ? [one.id] : [])),
    );
    expect(cited.map((one) => one.id)).toEqual(expected);
    expect(cited.filter((one) => one.kind === "kamerstuk")).toHaveLength(23);
    expect(cited.filter((one) => one.kind === "eu-act")).toHaveLength(4);
    for (const one of references)
      expect(one.links[0].href).toMatch(
        /^https:\/\/(zoek\.officielebekendmakingen\.nl|eur-lex\.europa\.eu|wetten\.overheid\.nl)\//,
      );
  });

  it("says which words may mean several papers, unless references were not asked for", async () => {
    const zin =
      "De motie Piri (Kamerstuk 32 317, nr. 12) en de motie Piri (Kamerstuk 32 317, nr. 14). De motie Piri ook.";
    const { out } = await kantlijn(["annotate", "--format", "ndjson", "-"], Buffer.from(zin));
    expect(JSON.parse(out).unresolved).toEqual([
      { start: 89, end: 99, text: "motie Piri", candidates: ["kst-32317-12", "kst-32317-14"] },
    ]);
    const entities = await kantlijn(["annotate", "--format", "ndjson", "--only", "entities", "-"], Buffer.from(zin));
    expect(JSON.parse(entities.out).unresolved).toEqual([]);
  });

  it("reads standard input", async () => {
    const { status, out } = await kantlijn(
      ["annotate", "--format", "ndjson", "-"],
      Buffer.from("Zie Kamerstuk 32 317, nr. 788."),
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ file: "-", annotations: [{ id: "kst-32317-788", start: 4, end: 29 }] });
  });

  it("finds nothing in an empty file, and says so with an empty list", async () => {
    const { status, out } = await kantlijn(["annotate", "--format", "ndjson", file("leeg.txt", "")]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ length: 0, annotations: [] });
  });

  it("finds no reference in an address, a telephone number or an English text", async () => {
    const text = "Postbus 20301 2500 EH Den Haag, tel. 070 370 79 11. The Council adopted no. 12 on 3 May 2020.";
    const { out } = await kantlijn(["annotate", "--format", "ndjson", "--only", "references", file("adres.txt", text)]);
    expect(JSON.parse(out).annotations).toEqual([]);
  });
});

describe("kantlijn annotate, given files it cannot read", () => {
  it("says one sentence per file, ends with 2, and still does the other files", async () => {
    const broken = file("kapot.txt", Buffer.from([0x4b, 0x61, 0xc3, 0x28, 0xff]));
    const good = file("goed.txt", "Zie Kamerstuk 32 317, nr. 788.");
    const missing = join(folder, "ontbreekt.txt");
    const { status, out, err } = await kantlijn(["annotate", "--format", "ndjson", broken, missing, folder, good]);
    expect(status).toBe(2);
    expect(lines(out).map((line) => JSON.parse(line).file)).toEqual([good]);
    const sentences = lines(err);
    expect(sentences).toHaveLength(3);
    for (const [index, path] of [broken, missing, folder].entries()) {
      expect(sentences[index]).toContain(path);
      expect(sentences[index]).toMatch(/\.$/);
    }
    expect(sentences[0]).toContain("UTF-8");
  });

  it.each([["annotate"], ["annoteer", "x.txt"], ["annotate", "--format", "pdf", "x.txt"]])(
    "ends with 2 and says what to write for %j",
    async (...args) => {
      const { status, out, err } = await kantlijn(args);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toContain("kantlijn annotate");
    },
  );
});

describe("kantlijn annotate --format html", () => {
  it("writes one page that needs nothing from elsewhere and lets no text become markup", async () => {
    const text = "Zie Kamerstuk 32 317, nr. 788 <script>alert(1)</script> & de IND.";
    const { status, out } = await kantlijn(["annotate", "--format", "html", file("merk.txt", text)]);
    expect(status).toBe(0);
    expect(out).toContain("https://zoek.officielebekendmakingen.nl/kst-32317-788.html");
    expect(out).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(out).not.toMatch(/<script|<link|\ssrc=|@import|url\(http/);
  });

  it("marks quantities, with the entities in them, and lists them by kind", async () => {
    const text = "Op 3 juli 2022 waren er 51.000 asielzoekers.";
    const { out } = await kantlijn(["annotate", "--format", "html", file("getallen.txt", text)]);
    expect(out).toContain('title="3 juli 2022 (datum)">3 juli 2022</span>');
    expect(out).toMatch(/title="51\.000 asielzoekers \(aantal\)">51\.000 <span [^>]*class="k k-begrip"/);
    expect(out).toContain("<h2>Data</h2>");
  });

  it("tells of a term what it is, and what showed that an ambiguous one is meant", async () => {
    const text = "Het COA regelt de opvang. De Dienst Regionale Opvang (DRO) helpt.";
    const { out } = await kantlijn(["annotate", "--format", "html", file("uitleg.txt", text)]);
    expect(out).toMatch(
      /title="Centraal Orgaan opvang asielzoekers \(organisatie\)\n[^"\n]+\.\nZo herkend omdat er ‘Het’ voor staat\."/,
    );
    expect(out).toMatch(/<a class="to"[^>]*>Dienst Regionale Opvang<\/a>/);
    expect(out).not.toContain("tekst/");
  });

  it("puts no link in a link, and tells what is derived and what is not certain", async () => {
    const text =
      "Zie artikel 16 van Verordening (EU) nr. 604/2013. De motie Piri (Kamerstuk 32 317, nr. 12) en de motie Becker " +
      "(Kamerstuk 32 317, nr. 13). De motie Becker (Kamerstuk 32 317, nr. 14). De motie Piri en de motie Becker.";
    const { out } = await kantlijn(["annotate", "--format", "html", file("genest.txt", text)]);
    const body = out.slice(out.indexOf('<div class="text"'), out.indexOf("<aside>"));
    expect(body).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /su);
    expect(body).toContain('>artikel 16 van <span id="k0-1">Verordening (EU) nr. 604/2013</span></a>');
    expect(body).toMatch(/<a [^>]*class="ref computed derived"[^>]*title="Waarschijnlijk [^>]*>motie Piri<\/a>/);
    expect(body).toContain('title="Niet zeker: kst-32317-13 of kst-32317-14">motie Becker</span>');
  });
});
