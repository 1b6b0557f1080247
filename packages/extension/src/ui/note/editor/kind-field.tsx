import type { RefObject } from "preact";
import { LONGEST_LABEL } from "../../../model/note.ts";
import { NOTE_KINDS } from "../../../model/note-kinds.ts";
import type { NoteLabels } from "../../../model/note-labels.ts";
import { t } from "../../../words/t.ts";
import { ComboField } from "../../parts/combo-field.tsx";
import { fold } from "../../parts/fold.ts";

export interface KindFieldProps {
  readonly kind: string | undefined;
  /** What notes have already. */
  readonly known: NoteLabels["kinds"];
  readonly onKind: (kind: string | undefined) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** The reader goes on to write. */
  readonly onDone: () => void;
}

/** What the passage is to the reader: one of the kinds that are offered, that of the last note first, or a word of their own. */
export function KindField({ kind, known, onKind, field, onDone }: KindFieldProps) {
  const used = known.map(({ label }) => label);
  const choices = [...new Set([...used.slice(0, 1), ...NOTE_KINDS, ...used])].map((value) => ({
    value,
    shown: writeKind(value),
  }));
  const take = (typed: string) => {
    const words = typed.replace(/\s+/g, " ").trim();
    const known = choices.find(({ value, shown }) => value === words || shown === words.toLocaleLowerCase("nl"));
    const taken = known?.value ?? words;
    onKind(taken === "" ? undefined : taken);
    return writeKind(taken);
  };
  return (
    <ComboField
      label={t("editor.kind")}
      placeholder={t("editor.kindHint")}
      listLabel={t("editor.suggestions")}
      start={kind === undefined ? "" : writeKind(kind)}
      offer={(typed) => choices.filter(({ shown }) => fold(shown).text.includes(fold(typed.trim()).text))}
      onTake={take}
      onDone={onDone}
      field={field}
      keys="Alt+ArrowDown"
      isEager
      maxLength={LONGEST_LABEL}
    />
  );
}

/** A kind as the reader sees it: `eigen gedachte`. */
export function writeKind(kind: string): string {
  return isOffered(kind) ? t(`notes.kinds.${kind}`) : kind;
}

function isOffered(kind: string): kind is (typeof NOTE_KINDS)[number] {
  return NOTE_KINDS.some((offered) => offered === kind);
}
