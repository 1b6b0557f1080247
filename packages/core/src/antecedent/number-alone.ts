import type { DocumentIdentity } from "../model/document.ts";
import { dossierId } from "../model/identifier.ts";
import type { Dossier, KamerstukReference } from "../model/parliament.ts";
import type { SourceText } from "../model/source-text.ts";
import { type Antecedent, between, type Cited } from "./cited.ts";
import { SENTENCE_REACH, sentenceStart } from "./sentence.ts";

interface NumberAlone {
  readonly start: number;
  readonly ondernummer: string;
  readonly noun?: string;
}

/**
 * The paper `en nr. 790` means: that number in the one dossier its own sentence cites before. `stuk nr. 12` may also
 * stand in a text that is itself a paper of one dossier.
 */
export function numberAlone(
  source: SourceText,
  { start, ondernummer, noun }: NumberAlone,
  cited: readonly Cited[],
  own: Dossier | undefined,
): Antecedent {
  const papers = between(cited, start - SENTENCE_REACH, start).flatMap((one) => paperOf(one, ondernummer));
  const from = papers.length === 0 ? start : sentenceStart(source, start);
  const near = papers.filter((paper) => paper.start >= from);
  const last = near.at(-1);
  if (last === undefined) {
    if (noun === undefined || own === undefined) return undefined;
    return { one: { start: 0, end: 0, reference: numbered(own, ondernummer) }, isOwn: true };
  }
  const dossiers = [...new Set(near.map(({ dossier }) => dossierId(dossier)))];
  if (dossiers.length > 1) return { several: dossiers.map((id) => `kst-${id}-${ondernummer}`) };
  return { one: { start: last.start, end: last.end, reference: numbered(last.dossier, ondernummer) } };
}

function paperOf(
  { start, end, reference }: Cited,
  ondernummer: string,
): (Omit<Cited, "reference"> & { dossier: Dossier })[] {
  if (reference.kind !== "kamerstuk" && reference.kind !== "dossier") return [];
  // A lettered paper of the Eerste Kamer says nothing of the numbers of the Tweede.
  if (reference.kamer === "eerste" && /^\d/u.test(ondernummer)) return [];
  return [{ start, end, dossier: reference }];
}

function numbered(
  { dossiernummer, toevoeging, rijksdossiernummer }: Dossier,
  ondernummer: string,
): KamerstukReference & {
  readonly implied: readonly ["dossiernummer"];
} {
  return {
    kind: "kamerstuk",
    dossiernummer,
    ...(toevoeging && { toevoeging }),
    ...(rijksdossiernummer && { rijksdossiernummer }),
    ondernummer,
    implied: ["dossiernummer"],
  };
}

// kst-32317-789, kst-36600-XX-B, kst-20072008-30925-D
const OWN = /^kst-(?:\d{8}-)?(?<dossiernummer>\d{4,5})(?:-(?<toevoeging>[A-Z]{1,6}|\d{2}))?-[0-9A-Za-z]{1,4}(?:-h1)?$/u;

/** The dossier of which a text is itself a paper. */
export function ownDossier({ id }: DocumentIdentity): Dossier | undefined {
  const { dossiernummer, toevoeging } = OWN.exec(id ?? "")?.groups ?? {};
  return dossiernummer === undefined ? undefined : { dossiernummer, ...(toevoeging && { toevoeging }) };
}
