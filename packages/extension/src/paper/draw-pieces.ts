import type { PaperPiece } from "../model/paper.ts";

/** Makes nodes of what is printed. Whatever a note holds stays text. */
export function drawPieces(page: Document, pieces: readonly PaperPiece[]): readonly Node[] {
  return pieces.map((piece) => {
    if (typeof piece === "string") return page.createTextNode(piece);
    const element = page.createElement(piece.tag);
    if (piece.role !== undefined) element.className = piece.role;
    if (piece.lang !== undefined) element.lang = piece.lang;
    if (piece.start !== undefined) element.setAttribute("start", String(piece.start));
    element.append(...drawPieces(page, piece.inside));
    return element;
  });
}
