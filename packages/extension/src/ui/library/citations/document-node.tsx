import { siteOf } from "../../parts/site-of.ts";
import { writeNotes } from "../write-notes.ts";
import { documentHeightOf, dotRadius, type Picture, type PlacedDocument, SIGN_WIDTH } from "./lay-out.ts";
import { sayDocument, titleOf } from "./say-node.ts";
import { wrapWords } from "./wrap-words.ts";

/** What makes an element a node that arrows reach. Attributes of a drawing keep their capitals: `tabIndex` would be none. */
export interface Reach {
  readonly "data-node": string;
  readonly tabindex: number;
}

export interface DocumentNodeProps {
  readonly node: PlacedDocument;
  readonly picture: Picture;
  readonly isLit: boolean;
  readonly reach: Reach;
}

const LINE = 20;
const SIGN_HEIGHT = 20;

/** A document of the reader: its title, where it stands, and a small sheet; a dot where other documents cite it. */
export function DocumentNode({ node, picture: { columns, titleLines, letters }, isLit, reach }: DocumentNodeProps) {
  const { document, y, cited } = node;
  const { name, says } = sayDocument(node);
  const lines = wrapWords(titleOf(document), Math.floor(columns.words / letters.title), titleLines);
  const top = y - (lines.length - 1) * (LINE / 2) - 2;
  return (
    <>
      <a
        class={isLit ? "d on" : "d"}
        href={document.url}
        target="_blank"
        rel="noreferrer"
        aria-label={`${name}: ${says}`}
        {...reach}
      >
        <rect
          class="hit"
          data-hit=""
          x={0}
          y={y - documentHeightOf(titleLines) / 2 + 2}
          width={columns.sign + SIGN_WIDTH + 8}
          height={documentHeightOf(titleLines) - 4}
        />
        {lines.map((line, at) => (
          <text key={line} lang="nl" class="tt" x={columns.words} y={top + at * LINE} text-anchor="end">
            {/* The space parts the lines for who hears them. */}
            {`${line} `}
          </text>
        ))}
        <rect class="sh" x={columns.sign} y={y - SIGN_HEIGHT / 2} width={SIGN_WIDTH} height={SIGN_HEIGHT} rx={1} />
        <path class="rl" d={`M${columns.sign + 5} ${y - SIGN_HEIGHT / 2}v${SIGN_HEIGHT}`} />
        {cited !== undefined && (
          <circle class="dot multi" cx={columns.sign + SIGN_WIDTH} cy={y} r={dotRadius(cited.citedBy.size)} />
        )}
      </a>
      <text class="mm" x={columns.words} y={top + lines.length * LINE - 3} text-anchor="end">
        {document.notes === 0 ? siteOf(document) : `${siteOf(document)} · ${writeNotes(document.notes)}`}
      </text>
    </>
  );
}
