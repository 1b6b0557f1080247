import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../../words/t.ts";
import type { ImportPlan } from "./plan-import.ts";
import { rowSentence } from "./trouble-sentence.ts";

export interface ImportPreviewProps {
  /** Name of the file. */
  readonly file: string;
  readonly plan: ImportPlan;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a file changes in the list, before it does. */
export function ImportPreview({ file, plan, onApply, onCancel }: ImportPreviewProps) {
  const { added, changed, same, left } = plan;
  const section = useRef<HTMLElement>(null);
  // The keyboard comes from a window of the browser.
  useEffect(() => section.current?.querySelector<HTMLElement>(".btn")?.focus(), []);
  const hasNews = added.length + changed.length > 0;
  return (
    <section ref={section} class="own-term-form" aria-label={t("ownTerms.preview.title", { file })}>
      <h3>{t("ownTerms.preview.title", { file })}</h3>
      {!hasNews && <p class="mid">{t("ownTerms.preview.nothing")}</p>}
      <Part words={t("ownTerms.preview.added", added.length)} items={added.map(({ word }) => word)} />
      <Part words={t("ownTerms.preview.changed", changed.length)} items={changed.map(({ after }) => after.word)} />
      {same > 0 && <p class="mid">{t("ownTerms.preview.same", same)}</p>}
      <Part
        words={t("ownTerms.preview.left", left.length)}
        items={left.map(({ word, troubles }) => `${word}: ${rowSentence(troubles)}`)}
      />
      {hasNews && <p class="meta">{t("ownTerms.preview.keeps")}</p>}
      <div class="act">
        {hasNews && (
          <button type="button" class="btn primary" onClick={onApply}>
            {t("ownTerms.preview.apply")}
          </button>
        )}
        <button type="button" class="btn" onClick={onCancel}>
          {t("ownTerms.preview.cancel")}
        </button>
      </div>
    </section>
  );
}

/** So many words are named; of more the number is told. */
const MOST_NAMED = 100;

function Part({ words, items }: { readonly words: string; readonly items: readonly string[] }): ComponentChildren {
  if (items.length === 0) return undefined;
  const more = items.length - MOST_NAMED;
  return (
    <details open={items.length <= 5}>
      <summary>{words}</summary>
      <ul class="meta">
        {items.slice(0, MOST_NAMED).map((item) => (
          <li key={item}>{item}</li>
        ))}
        {more > 0 && <li>{t("ownTerms.preview.more", { count: more })}</li>}
      </ul>
    </details>
  );
}
