import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PassageSelector } from "../../../model/selector.ts";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { useGivingBack } from "../../parts/use-giving-back.ts";

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
  const ask = async () => setStep((await selected()) ?? "nothing selected");
  const isWaiting = step === "nothing selected";
  useEffect(() => {
    if (!isWaiting) return undefined;
    const onReturn = () => void ask();
    window.addEventListener("focus", onReturn);
    return () => window.removeEventListener("focus", onReturn);
  }, [isWaiting]);
  if (typeof step !== "string") {
    return (
      <BothTexts
        before={quote}
        now={step.quote.exact}
        onAttach={() => onAttach(step)}
        onLeave={() => setStep("idle")}
      />
    );
  }
  return (
    <>
      {isWaiting && (
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

interface BothTextsProps {
  readonly before: string;
  readonly now: string;
  readonly onAttach: () => void;
  readonly onLeave: () => void;
}

/** What the note stood at and what it would stand at; the keyboard is at the answer. */
function BothTexts({ before, now, onAttach, onLeave }: BothTextsProps) {
  const place = useGivingBack<HTMLDivElement>();
  const answer = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => answer.current?.focus(), []);
  return (
    <div class="attach" ref={place}>
      <p class="meta">{t("notes.stoodAt")}</p>
      <blockquote class="quote" lang="nl">
        {before}
      </blockquote>
      <p class="meta">{t("notes.willStandAt")}</p>
      <blockquote class="quote new" lang="nl">
        {now}
      </blockquote>
      <div class="act">
        <button type="button" class="btn primary" ref={answer} onClick={onAttach}>
          {t("notes.attach")}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {t("notes.doNotAttach")}
        </button>
      </div>
    </div>
  );
}
