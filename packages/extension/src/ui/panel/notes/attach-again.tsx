import { useState } from "preact/hooks";
import type { PassageSelector } from "../../../model/selector.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";

export interface AttachAgainProps {
  /** The passage the note stood at, in its own words. */
  readonly quote: string;
  /** What the reader has selected in the page now. */
  readonly selected: () => Promise<PassageSelector | undefined>;
  readonly onAttach: (selector: PassageSelector) => void;
}

/** Puts a note that has lost its passage at the words the reader selects, after showing both texts once. */
export function AttachAgain({ quote, selected, onAttach }: AttachAgainProps) {
  const [step, setStep] = useState<"idle" | "nothing selected" | PassageSelector>("idle");
  if (typeof step !== "string") {
    return (
      <div class="attach">
        <p class="meta">{t("notes.stoodAt")}</p>
        <blockquote class="quote" lang="nl">
          {quote}
        </blockquote>
        <p class="meta">{t("notes.willStandAt")}</p>
        <blockquote class="quote new" lang="nl">
          {step.quote.exact}
        </blockquote>
        <div class="act">
          <button type="button" class="btn primary" onClick={() => onAttach(step)}>
            {t("notes.attach")}
          </button>
          <button type="button" class="btn" onClick={() => setStep("idle")}>
            {t("notes.doNotAttach")}
          </button>
        </div>
      </div>
    );
  }
  const ask = async () => setStep((await selected()) ?? "nothing selected");
  return (
    <>
      {step === "nothing selected" && (
        <p class="mid" role="status">
          {t("notes.selectFirst")}
        </p>
      )}
      <p>
        <button type="button" class="btn small" onClick={() => void ask()}>
          <Icon name="pin" />
          {t("notes.attachAgain")}
        </button>
      </p>
    </>
  );
}
