import { useRef, useState } from "preact/hooks";
import type { KeptTerm } from "../../../model/kept-term.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { ToastPlace } from "../../parts/toast.tsx";
import { WaitLine } from "../../parts/wait-line.tsx";
import { ImportPreview } from "./import-preview.tsx";
import type { OwnTermsPorts } from "./own-terms-ports.ts";
import { type ImportPlan, planImport } from "./plan-import.ts";
import { type ListTrouble, readListFile } from "./read-list-file.ts";
import { TermForm } from "./term-form.tsx";
import { TermList } from "./term-list.tsx";
import { type ListActions, useListActions } from "./use-list-actions.ts";
import { useOwnTerms } from "./use-own-terms.ts";
import { Ways } from "./ways.tsx";

export interface OwnTermsProps {
  readonly ports: OwnTermsPorts;
  /** The term that the reader asked for elsewhere, to change it. */
  readonly asked?: string | undefined;
}

/** The reader's own list of terms: to add to, change, search, take in and give out. Each change has effect at once. */
export function OwnTerms({ ports, asked }: OwnTermsProps) {
  const list = useOwnTerms(ports.ownTerms);
  const actions = useListActions(list, ports);
  const { state } = list;
  return (
    <div class="own-terms">
      <p class="opt-lead">{t("ownTerms.lead")}</p>
      {state === "loading" && <WaitLine words={t("ownTerms.loading")} />}
      {state === "unreadable" && <Unreadable onRetry={list.retry} />}
      {typeof state !== "string" && <List key={asked} terms={state} asked={asked} actions={actions} />}
      <div role="alert">{actions.isFailed && <Wrong words={t("ownTerms.notSaved")} />}</div>
      <ToastPlace notice={actions.notice} onGone={actions.forgetNotice} />
    </div>
  );
}

/** What stands open above or in the list. */
type Opened =
  | { readonly kind: "nothing" }
  | { readonly kind: "new" }
  | { readonly kind: "change"; readonly id: string }
  | { readonly kind: "import"; readonly file: string; readonly plan: ImportPlan }
  | { readonly kind: "bad-file"; readonly trouble: ListTrouble };

const NOTHING: Opened = { kind: "nothing" };

interface ListProps {
  readonly terms: readonly KeptTerm[];
  readonly asked: string | undefined;
  readonly actions: ListActions;
}

function List({ terms, asked, actions }: ListProps) {
  const [opened, setOpened] = useState<Opened>(() => openedFor(terms, asked));
  const whole = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpened(NOTHING);
    // What had the keyboard is gone.
    whole.current?.querySelector<HTMLElement>("[data-way=add]")?.focus();
  };
  const closeWhen = (isKept: boolean) => void (isKept && close());
  const onFile = async (file: File) => {
    const rows = await readListFile(file);
    setOpened(
      rows.ok
        ? { kind: "import", file: file.name, plan: planImport(terms, rows.value) }
        : { kind: "bad-file", trouble: rows.error },
    );
  };
  return (
    <div ref={whole}>
      <Ways
        onAdd={() => setOpened({ kind: "new" })}
        onFile={(file) => void onFile(file)}
        onExport={terms.length === 0 ? undefined : () => actions.exportAll(terms)}
      />
      {opened.kind === "new" && (
        <TermForm others={terms} onSave={(words) => void actions.add(words).then(closeWhen)} onCancel={close} />
      )}
      {opened.kind === "import" && (
        <ImportPreview {...opened} onApply={() => void actions.take(opened.plan).then(closeWhen)} onCancel={close} />
      )}
      {opened.kind === "bad-file" && <Wrong words={t(`ownTerms.preview.${opened.trouble}`)} />}
      {terms.length === 0 && opened.kind === "nothing" && <Empty />}
      <TermList
        terms={terms}
        edited={opened.kind === "change" ? opened.id : undefined}
        onEdit={(id) => (id === undefined ? close() : setOpened({ kind: "change", id }))}
        onSave={(term, words) => void actions.save(term, words).then(closeWhen)}
        onRemove={(term) => void actions.remove(term).then(closeWhen)}
      />
    </div>
  );
}

function openedFor(terms: readonly KeptTerm[], asked: string | undefined): Opened {
  return asked !== undefined && terms.some(({ id }) => id === asked) ? { kind: "change", id: asked } : NOTHING;
}

function Empty() {
  return (
    <div class="own-terms-empty">
      <h3>{t("ownTerms.empty.title")}</h3>
      <p class="body">{t("ownTerms.empty.body")}</p>
      <p class="mid">{t("ownTerms.empty.aside")}</p>
    </div>
  );
}

function Unreadable({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert">
      <Wrong words={t("ownTerms.unreadable")} />
      <button type="button" class="btn" onClick={onRetry}>
        {t("ownTerms.retry")}
      </button>
    </div>
  );
}

function Wrong({ words }: { readonly words: string }) {
  return (
    <p class="own-term-wrong">
      <Icon name="alert" />
      {words}
    </p>
  );
}
