import { annotate, identify } from "@kantlijn/core";
import type { KnownDocument } from "../model/known-document.ts";
import { identifyAddress } from "../page/identity/identify-address.ts";

/**
 * What an address says a document is: its official identifier, and the dossier it is filed in.
 *
 * @example filedUnder("https://zoek.officielebekendmakingen.nl/kst-35300-VI-37.html") // { identity: "kst-35300-VI-37", dossier: "35300-VI" }
 */
export function filedUnder(url: string): Pick<KnownDocument, "identity" | "dossier"> {
  const identity = identifyAddress(url)?.id;
  if (identity === undefined) return {};
  const dossier = dossierOf(identity);
  return { identity, ...(dossier !== undefined && { dossier }) };
}

/** The identifier of a paper can be read as a citation of it. */
function dossierOf(identity: string): string | undefined {
  const [cited] = annotate(identity, { only: "references" });
  if (cited?.type !== "reference" || cited.id !== identity) return undefined;
  return cited.kind === "kamerstuk" ? identify({ ...cited, kind: "dossier" }) : undefined;
}
