import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, type Inline, plainText, readMarkdown } from "./index.ts";

/** A tree as short as a test can be: `<strong>Navragen</strong>`. Only for reading, nobody shows it. */
function sketch(source: string): string {
  return readMarkdown(source).map(sketchBlock).join("|");
}

function sketchBlock(block: Block): string {
  if (block.kind === "paragraph") return sketchInline(block.content);
  if (block.kind === "quote") return `> ${block.blocks.map(sketchBlock).join("|")}`;
  const items = block.items.map((item) => `(${item.map(sketchBlock).join("|")})`).join("");
  return `${block.first ?? "-"}${items}`;
}

function sketchInline(content: readonly Inline[]): string {
  return content
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      if (piece.kind === "break") return "⏎";
      if (piece.kind === "code") return `<code>${piece.text}</code>`;
      if (piece.kind === "link") return `<${piece.href}>${sketchInline(piece.content)}</>`;
      return `<${piece.kind}>${sketchInline(piece.content)}</>`;
    })
    .join("");
}

describe("reading a note", () => {
  it.each([
    ["**Navragen:** zijn de prikkels ook ingezet?", "<strong>Navragen:</> zijn de prikkels ook ingezet?"],
    [
      "dat is *niet* hetzelfde, en __ook__ _dit_ niet",
      "dat is <emphasis>niet</> hetzelfde, en <strong>ook</> <emphasis>dit</> niet",
    ],
    ["***heel*** zeker", "<strong><emphasis>heel</></> zeker"],
    ["*een **twee** drie*", "<emphasis>een <strong>twee</> drie</>"],
    ["**een *twee* drie**", "<strong>een <emphasis>twee</> drie</>"],
    ["3 * 4 * 5 en bestand_met_streepjes", "3 * 4 * 5 en bestand_met_streepjes"],
    ["een **begin zonder einde", "een **begin zonder einde"],
    ["een **begin *zonder** einde", "een <strong>begin *zonder</> einde"],
    ["1\\. geen lijst, en \\*geen nadruk\\*", "1. geen lijst, en *geen nadruk*"],
    ["zie `kst-32317-788` en ` alleen", "zie <code>kst-32317-788</code> en ` alleen"],
  ])("finds emphasis: %s", (source, expected) => {
    expect(sketch(source)).toBe(expected);
  });

  it("keeps new lines, and begins a paragraph after an empty one", () => {
    expect(sketch("Eerste regel\ntweede regel\n\n\nNieuwe alinea\r\nen verder")).toBe(
      "Eerste regel⏎tweede regel|Nieuwe alinea⏎en verder",
    );
  });

  it.each([
    ["Vergelijk:\n- visa, p. 3\n- landingsrechten, p. 3", "Vergelijk:|-(visa, p. 3)(landingsrechten, p. 3)"],
    ["- een\n  - twee\n  - drie\n- vier", "-(een|-(twee)(drie))(vier)"],
    ["1. een\n   - twee\n2. drie", "1(een|-(twee))(drie)"],
    ["3) een\n4) twee", "3(een)(twee)"],
    ["- een\n\n- twee\n\nslot", "-(een)(twee)|slot"],
    ["- een\nslot", "-(een)|slot"],
    ["- een\n1. twee", "-(een)|1(twee)"],
    ["De wet is van\n2000. Daarna kwam er niets", "De wet is van⏎2000. Daarna kwam er niets"],
    ["> Het kabinet ziet\n> - een\n> - twee\nHoezo?", "> Het kabinet ziet|-(een)(twee)|Hoezo?"],
  ])("finds lists and quotes: %j", (source, expected) => {
    expect(sketch(source)).toBe(expected);
  });

  it.each([
    ["[de brief](https://www.rijksoverheid.nl/a) zegt", "<https://www.rijksoverheid.nl/a>de brief</> zegt"],
    ["[**vet**](https://a.nl/)", "<https://a.nl/><strong>vet</></>"],
    [
      "[w](https://nl.wikipedia.org/wiki/Dublin_(verordening)).",
      "<https://nl.wikipedia.org/wiki/Dublin_(verordening)>w</>.",
    ],
    [
      "Zie https://a.nl/b_c_d, (https://a.nl/e).",
      "Zie <https://a.nl/b_c_d>https://a.nl/b_c_d</>, (<https://a.nl/e>https://a.nl/e</>).",
    ],
    ["[post](mailto:griffie@tweedekamer.nl)", "<mailto:griffie@tweedekamer.nl>post</>"],
    ["[overheid.nl, brief](https://www.overheid.nl/a)", "<https://www.overheid.nl/a>overheid.nl, brief</>"],
    ["[brief.pdf, art. 3.4](https://a.nl/)", "<https://a.nl/>brief.pdf, art. 3.4</>"],
    ["Zie https://www.a.nl:8443/b.", "Zie <https://www.a.nl:8443/b>https://www.a.nl:8443/b</>."],
    ["noot [1] en [2](p. 3)", "noot [1] en [2](p. 3)"],
  ])("finds links: %s", (source, expected) => {
    expect(sketch(source)).toBe(expected);
  });

  it("writes the words without the signs", () => {
    expect(plainText("**Navragen:** zie [de brief](https://a.nl/)\n- visa\n  1. kort\n\n> geciteerd\n> verder")).toBe(
      "Navragen: zie de brief\nvisa\nkort\ngeciteerd\nverder",
    );
  });
});

/** Each link, in order. */
function linksIn(pieces: readonly (Block | Inline)[]): readonly Extract<Inline, { kind: "link" }>[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === "link") return [piece];
    if ("content" in piece) return linksIn(piece.content);
    if ("blocks" in piece) return linksIn(piece.blocks);
    return "items" in piece ? linksIn(piece.items.flat()) : [];
  });
}

describe("a note that means harm", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[klik](javascript:alert(1))",
    "[klik](JaVaScRiPt:alert%281%29)",
    "[klik](\u0001javascript:alert)",
    "[klik](data:text/html,<script>x</script>)",
    "[klik](vbscript:x) [klik](file:///etc/passwd) [klik](chrome-extension://a/b.html) [klik](//a.nl) [klik](/library.html)",
    "&lt;b&gt; &#106;avascript:",
    "https://www.overheid.nl@voorbeeld.nl/inloggen [klik](https://www.overheid.nl:443@voorbeeld.nl/)",
    "https://\u043everheid.nl/ [https://\u043everheid.nl/](https://\u043everheid.nl/)",
  ])("stays text: %s", (source) => {
    expect(sketch(source)).toBe(source);
  });

  it.each([
    "[https://overheid.nl/](https://a.nl/)",
    "[**www.overheid.nl**](https://a.nl/)",
    "[overheid.nl](https://overheid.nl.a.nl/)",
    "[over\u200bheid.nl](https://a.nl/)",
    "[\u202eln.diehrevo](https://a.nl/)",
    "https://a.nl/\u202eln.diehrevo",
  ])("has no link whose words say another address: %j", (source) => {
    for (const { href, content } of linksIn(readMarkdown(source)))
      expect(content).toEqual([{ kind: "text", text: href }]);
    expect(plainText(source).replace(/[*]/g, "")).toBe(source.replace(/[*]/g, ""));
  });

  /** How many letters are looked at. */
  function stepsFor(source: string): number {
    const { charAt } = String.prototype;
    let steps = 0;
    String.prototype.charAt = function count(this: string, at) {
      steps += 1;
      return charAt.call(this, at);
    };
    try {
      readMarkdown(source);
    } finally {
      String.prototype.charAt = charAt;
    }
    return steps;
  }

  const PIECES = [
    "*",
    "**",
    "_",
    "__",
    "`",
    "[",
    "]",
    "](",
    "(",
    ")",
    "a",
    " ",
    "\n",
    "> ",
    "- ",
    "  ",
    "1. ",
    "\\",
    "http://",
    "https://%",
    "!",
  ];
  const hostile = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));

  it("takes no more than twice the steps for twice the text", () => {
    fc.assert(
      fc.property(hostile, (unit) => {
        const once = stepsFor(unit.repeat(300));
        const twice = stepsFor(unit.repeat(600));
        expect(twice).toBeLessThanOrEqual(once * 2.1 + 500);
      }),
      { numRuns: 300 },
    );
  });

  function depthOf(value: Block | Inline): number {
    if ("content" in value) return 1 + Math.max(0, ...value.content.map(depthOf));
    if ("blocks" in value) return 1 + Math.max(0, ...value.blocks.map(depthOf));
    return "items" in value ? 1 + Math.max(0, ...value.items.flat().map(depthOf)) : 1;
  }

  it("never nests deep, and loses no word", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, "woord"), { maxLength: 200 }), (pieces) => {
        const source = pieces.join("");
        expect(Math.max(0, ...readMarkdown(source).map(depthOf))).toBeLessThan(15);
        const count = (text: string) => text.split("woord").length;
        expect(count(plainText(source))).toBeGreaterThanOrEqual(count(source.replaceAll(/\]\([^\s()]*\)/g, "]")));
      }),
    );
  });
});
