import { h } from "preact";
import type { PaperPiece } from "../../../model/paper.ts";

/** What is printed, as it stands on a page of ours before it is. */
export function DrawnPieces({ pieces }: { readonly pieces: readonly PaperPiece[] }) {
  return pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    const { tag, role, lang, start, inside } = piece;
    return h(tag, { class: role, lang, start }, <DrawnPieces pieces={inside} />);
  });
}
