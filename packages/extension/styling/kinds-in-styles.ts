import { MARKED_KINDS, type MarkedKind } from "../src/model/kind-groups.ts";
import { LINES, lineColourOf, partOf } from "../src/model/kind-lines.ts";
import { OUR_COLOURS } from "../src/model/our-colours.ts";

/** What a style sheet may ask of a kind: `--line(land)`, `--ours(land, light)`, `--ours-line(land, dark)`, `--part(land)`. */
const CALL = /--(line|ours|ours-line|part)\(([^()]*)\)/g;

/** A declaration as PostCSS tells of it. */
interface Declaration {
  value: string;
}

/**
 * Writes into the style sheets, while they are built, what the kinds look like, which stands in `model/` once: the line of
 * a kind, the colour we drew it in, that colour as faint as its line is, and the part of a colour that its line has. A page
 * of ours, the card and the pages of others cannot ask one another: each is out of reach of the others' custom properties.
 */
export const kindsInStyles = {
  postcssPlugin: "kinds-in-styles",
  Declaration(declaration: Declaration): void {
    declaration.value = declaration.value.replace(CALL, (call, name: string, args: string) => {
      const [kind = "", ground = "light"] = args.split(",").map((arg) => arg.trim());
      if (!isKind(kind) || !isGround(ground)) throw new Error(`${call} asks for a kind or a ground that there is not`);
      return answers[name]?.(kind, ground) ?? call;
    });
  },
};

type Ground = "light" | "dark";

const answers: Readonly<Record<string, (kind: MarkedKind, ground: Ground) => string>> = {
  line: (kind) => LINES[kind],
  ours: (kind, ground) => OUR_COLOURS[kind][ground],
  "ours-line": (kind, ground) => lineColourOf(kind, OUR_COLOURS[kind][ground]),
  part: (kind) => `${Math.round(partOf(kind) * 100)}%`,
};

function isKind(word: string): word is MarkedKind {
  return MARKED_KINDS.some((kind) => kind === word);
}

function isGround(word: string): word is Ground {
  return word === "light" || word === "dark";
}
