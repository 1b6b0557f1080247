import { splitVariants } from "@kantlijn/core/terms";
import { useEffect, useRef, useState } from "preact/hooks";
import type { KeptTerm } from "../../../model/kept-term.ts";
import { t } from "../../../words/t.ts";
import { checkTerm, commonForm, ownersIn, type TermTroubles, type TermWords } from "./check-term.ts";
import { FormField } from "./form-field.tsx";
import { troubleSentence } from "./trouble-sentence.ts";

export interface TermFormProps {
  /** The term that is changed; absent for a new one. */
  readonly term?: KeptTerm | undefined;
  /** The terms beside it. */
  readonly others: readonly KeptTerm[];
  readonly onSave: (words: TermWords) => void;
  readonly onCancel: () => void;
}

/** Where a term is written. What is wrong is said beside its field when the reader saves, and goes as they mend it. */
export function TermForm({ term, others, onSave, onCancel }: TermFormProps) {
  const [word, setWord] = useState(term?.word ?? "");
  const [variants, setVariants] = useState(term?.variants.join(", ") ?? "");
  const [description, setDescription] = useState(term?.description ?? "");
  const [note, setNote] = useState(term?.note ?? "");
  const [isTried, setTried] = useState(false);
  const form = useFirstField();
  const words = wordsOf(word, variants, description, note);
  const wrong = () => checkTerm(words, ownersIn(others));
  const troubles = isTried ? wrong() : {};
  const common = commonForm(words);
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(wrong()).length === 0) onSave(words);
    else focusWrong(form.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(event);
  };
  return (
    <form ref={form} class="own-term-form" onSubmit={save} onKeyDown={onKeyDown} noValidate>
      <h3>{t(term === undefined ? "ownTerms.form.new" : "ownTerms.form.change")}</h3>
      <FormField
        {...{ ...said("word", troubles), value: word, onValue: setWord, isFirst: true }}
        warning={common === undefined ? undefined : t("ownTerms.common", { form: common })}
      />
      <FormField {...{ ...said("variants", troubles), value: variants, onValue: setVariants }} />
      <FormField {...{ ...said("description", troubles), value: description, onValue: setDescription }} />
      <FormField {...{ ...said("note", troubles), value: note, onValue: setNote, isLong: true }} />
      <div class="act">
        <button type="submit" class="btn primary">
          {t("ownTerms.form.save")}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t("ownTerms.form.cancel")}
        </button>
      </div>
    </form>
  );
}

/** The form, with the keyboard in its first field when it opens. */
function useFirstField() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
    form.current?.querySelector<HTMLElement>("[data-first=true]")?.focus();
  }, []);
  return form;
}

/** Takes the keyboard to what is wrong, once that is drawn. */
function focusWrong(form: HTMLElement | null): void {
  setTimeout(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

function said(field: keyof TermTroubles, troubles: TermTroubles) {
  const trouble = troubles[field];
  return {
    label: t(`ownTerms.form.${field}`),
    hint: t(`ownTerms.form.${field}Hint`),
    trouble: trouble && troubleSentence(trouble),
  };
}

function wordsOf(word: string, variants: string, description: string, note: string): TermWords {
  const name = onOneLine(word);
  return {
    word: name,
    variants: splitVariants(variants).filter((variant) => variant !== name),
    description: onOneLine(description),
    note: note.trim(),
  };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
