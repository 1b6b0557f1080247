import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { NoteLabels } from "../../../model/note-labels.ts";
import { t } from "../../../words/t.ts";
import { IconButton } from "../../parts/icon-button.tsx";
import { DossierField } from "./dossier-field.tsx";
import { applyFormat, FormatBar, formatOfKey } from "./format-bar.tsx";
import { KindField } from "./kind-field.tsx";
import type { ChangedWords, NoteWords } from "./note-words.ts";
import { SaveLine } from "./save-line.tsx";
import { TagField } from "./tag-field.tsx";
import { type NoteEditorProps, useEditing } from "./use-editing.ts";
import { useLabels } from "./use-labels.ts";

/** Writes one note and saves it while it is written. The text stays until the store has it. */
export function NoteEditor(props: NoteEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const kind = useRef<HTMLInputElement>(null);
  const { words, state, isKept, elsewhere, adoptions, change, close, remove, putBack } = useEditing(props, area);
  const labels = useLabels(props.ports.notes);
  // Before the next key: a focus that comes after the paint loses the first letters.
  useLayoutEffect(() => focusAtEnd(area.current), []);
  const answerTo = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return () => void close();
    if (event.key === "ArrowDown" && event.altKey) return () => enter(kind.current);
    const [text, format] = [area.current, formatOfKey(event)];
    if (text === null || event.target !== text || format === undefined) return undefined;
    return () => applyFormat(text, format);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const answer = answerTo(event);
    if (answer === undefined) return;
    answer();
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the fields inside
    <div class="ed" onKeyDown={onKeyDown}>
      <div class="ed-sheet">
        <FormatBar area={area} />
        <textarea
          ref={area}
          class="txt"
          aria-label={t("editor.note")}
          placeholder={t("editor.writeHere")}
          defaultValue={props.note.body}
          onInput={(event) => change({ body: event.currentTarget.value })}
        />
        <TagField tags={words.tags ?? []} known={labels.tags} onTags={(tags) => change({ tags })} />
        <Facts
          key={adoptions}
          words={words}
          kinds={labels.kinds}
          field={kind}
          onChange={change}
          onDone={() => area.current?.focus()}
        />
      </div>
      <p class="ed-note" role="status">
        {elsewhere !== undefined && t(`editor.${elsewhere}`)}
      </p>
      {state.kind === "trashed" && <InTrash onPutBack={() => void putBack()} />}
      <div class="ed-foot">
        <SaveLine state={state} isNew={!isKept} />
        <IconButton icon="trash" label={t("notes.remove")} isSmall onPress={() => void remove()} />
        <button type="button" class="btn small done" onClick={() => void close()}>
          {t("editor.done")}
        </button>
      </div>
    </div>
  );
}

interface FactsProps {
  readonly words: NoteWords;
  /** Kinds the reader gave before. */
  readonly kinds: NoteLabels["kinds"];
  /** The field of the kind, to which a key leads. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (words: ChangedWords) => void;
  readonly onDone: () => void;
}

/** What a note is, and where it belongs, each behind its name; the fields have names of their own to a screen reader. */
function Facts({ words, kinds, field, onChange, onDone }: FactsProps) {
  return (
    <div class="ed-facts">
      <span class="ed-fact" aria-hidden="true">
        {t("editor.kind")}
      </span>
      <KindField kind={words.kind} known={kinds} onKind={(kind) => onChange({ kind })} field={field} onDone={onDone} />
      <span class="ed-fact" aria-hidden="true">
        {t("editor.dossier")}
      </span>
      <DossierField dossier={words.dossier} onDossier={(dossier) => onChange({ dossier })} />
    </div>
  );
}

function InTrash({ onPutBack }: { readonly onPutBack: () => void }) {
  return (
    <p class="ed-note" role="status">
      {t("editor.inTrash")}{" "}
      <button type="button" class="more" onClick={onPutBack}>
        {t("editor.putBack")}
      </button>
    </p>
  );
}

/** What stands in a field gives way to what is typed, as where a key of the browser leads there. */
function enter(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

function focusAtEnd(area: HTMLTextAreaElement | null): void {
  // Who goes along the tabs with the arrows goes on to the next.
  if (document.activeElement?.matches("[role=tab]:focus-visible")) return;
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}
