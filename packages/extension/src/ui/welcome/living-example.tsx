import { t } from "../../words/t.ts";
import { EXAMPLE, type Piece } from "./example.ts";

/** A few sentences as a page shows them: terms, a link, and a passage with its mark in the margin. */
export function LivingExample() {
  return (
    <figure class="example">
      <blockquote lang="nl">
        {EXAMPLE.map((piece) => (
          <Marked key={piece.text} piece={piece} />
        ))}
      </blockquote>
      <figcaption class="meta">{t("welcome.exampleFrom")}</figcaption>
    </figure>
  );
}

function Marked({ piece }: { readonly piece: Piece }) {
  if (piece.is === undefined) return <>{piece.text}</>;
  if (piece.is === "note") return <span class="noted">{piece.text}</span>;
  if (piece.is !== "reference") return <span class={`k k-${piece.is}`}>{piece.text}</span>;
  return (
    <a class="ref" href={piece.href} target="_blank" rel="noreferrer">
      {piece.text}
    </a>
  );
}
