import type { DossierRow } from "./dossiers-schema.ts";

/**
 * Packs titles for `unpackTitles`: a line for each, with a tab behind its dossier. Of the number only what it is more than
 * that of the line before is written, and of the chapters of one budget nothing.
 *
 * @throws Error where the dossiers are not sorted by their numbers
 */
export function packTitles(rows: readonly Pick<DossierRow, "dossier" | "title">[]): string {
  let before = 0;
  const lines = rows.map(({ dossier, title }) => {
    const { number = "", part = "" } = /^(?<number>\d+)(?<part>.*)$/u.exec(dossier)?.groups ?? {};
    const more = Number(number) - before;
    if (more < 0) throw new Error(`dossier ${dossier} stands behind ${before}; sort the dossiers by their numbers`);
    before += more;
    return `${more === 0 ? "" : more}${part}\t${title}`;
  });
  return lines.join("\n");
}
