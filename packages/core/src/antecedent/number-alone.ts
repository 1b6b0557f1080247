import type { DocumentIdentity } from "../model/document.ts";
import { dossierId, identify } from "../model/identifier.ts";
import type { Dossier, KamerstukReference } from "../model/parliament.ts";
import type { SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import { type Antecedent, agree, between, type Cited } from "./cited.ts";
import { SENTENCE_REACH, sentenceStart } from "./sentence.ts";

interface NumberAlone {
  readonly start: number;
  readonly ondernummer: string;
  readonly noun?: string;
}

/** What a number alone may get its dossier from. */
export interface NumberGround {
  /** Sorted by start. */
  readonly cited: readonly Cited[];
  readonly papers: PapersByNumber;
  readonly own: OwnDossier | undefined;
}

/**
 * The paper `en nr. 790` means: that number in the one dossier its own sentence cites before. `stuk nr. 12` may also
 * be a paper cited anywhere before, as a debate goes back to its motions, or one of the dossier that the text as a
 * whole is about.
 */
export function numberAlone(
  source: SourceText,
  { start, ondernummer, noun }: NumberAlone,
  { cited, papers, own }: NumberGround,
): Antecedent {
  const near = between(cited, start - SENTENCE_REACH, start);
  const from = near.length === 0 ? start : sentenceStart(source, start);
  const inSentence = near
    .filter((one) => one.start >= from)
    .filter((one) => !isReversed(source.text, one))
    .flatMap((one) => sameDossier(one, ondernummer));
  const before = noun === undefined ? [] : (papers.get(ondernummer) ?? []).filter(({ end }) => end <= start);
  const found = agree([...before, ...inSentence]);
  if (found !== undefined || noun === undefined || own === undefined) return found;
  return { one: { start: own.start, end: own.end, reference: numbered(own.dossier, ondernummer) }, isOwn: true };
}

/** Of each number the papers that carry it, where each is first cited. */
export type PapersByNumber = ReadonlyMap<string, readonly Cited[]>;

export function papersByNumber(cited: readonly Cited[]): PapersByNumber {
  const papers = new Map<string, Cited[]>();
  const seen = new Set<string>();
  for (const one of cited) {
    const id = identify(one.reference);
    if (one.reference.kind !== "kamerstuk" || seen.has(id)) continue;
    seen.add(id);
    const { ondernummer } = one.reference;
    papers.set(ondernummer, [...(papers.get(ondernummer) ?? []), one]);
  }
  return papers;
}

/** `nr. 68 (35 483)` says of one number which dossier it belongs to, and nothing of the next. */
function isReversed(text: string, { start }: Cited): boolean {
  return /^nr/iu.test(text.slice(start, start + 2));
}

/** The paper with that number in the dossier that is cited there. */
function sameDossier({ start, end, reference }: Cited, ondernummer: string): Cited[] {
  if (reference.kind !== "kamerstuk" && reference.kind !== "dossier") return [];
  // A lettered paper of the Eerste Kamer says nothing of the numbers of the Tweede.
  if (reference.kamer === "eerste" && /^\d/u.test(ondernummer)) return [];
  return [{ start, end, reference: numbered(reference, ondernummer) }];
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

/** The dossier a text as a whole is about, and where it is cited; the span is empty where the text is its paper. */
export interface OwnDossier extends Span {
  readonly dossier: Dossier;
}

export function ownDossier({ id }: DocumentIdentity, cited: readonly Cited[]): OwnDossier | undefined {
  const { dossiernummer, toevoeging } = OWN.exec(id ?? "")?.groups ?? {};
  if (dossiernummer === undefined) return billOf(cited);
  return { start: 0, end: 0, dossier: { dossiernummer, ...(toevoeging && { toevoeging }) } };
}

/** Far enough for the title of the bill at the head of a debate. */
const LONGEST_HEAD = 1_500;

/** The bill a debate opens with, `(26732)`, where the debate cites papers of no other dossier. */
function billOf(cited: readonly Cited[]): OwnDossier | undefined {
  const dossiers = cited.flatMap(({ start, end, reference }) =>
    reference.kind === "dossier" || reference.kind === "kamerstuk" ? [{ start, end, reference }] : [],
  );
  const [first] = dossiers;
  if (first?.reference.kind !== "dossier" || first.start > LONGEST_HEAD) return undefined;
  const { start, end, reference: dossier } = first;
  const isOnly = dossiers.every(({ reference }) => dossierId(reference) === dossierId(dossier));
  return isOnly ? { start, end, dossier } : undefined;
}
