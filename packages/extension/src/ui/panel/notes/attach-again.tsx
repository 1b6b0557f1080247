import { useState } from "preact/hooks";
import type { PassageSelector } from "../../../model/selector.ts";
import { noteText } from "../../note/words.ts";
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
        <p class="meta">{noteText.stoodAt}</p>
        <blockquote class="quote">{quote}</blockquote>
        <p class="meta">{noteText.willStandAt}</p>
        <blockquote class="quote new">{step.quote.exact}</blockquote>
        <div class="act">
          <button type="button" class="btn primary" onClick={() => onAttach(step)}>
            {noteText.attach}
          </button>
          <button type="button" class="btn" onClick={() => setStep("idle")}>
            {noteText.doNotAttach}
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
          {noteText.selectFirst}
        </p>
      )}
      <p>
        <button type="button" class="btn small" onClick={() => void ask()}>
          <Icon name="pin" />
          {noteText.attachAgain}
        </button>
      </p>
    </>
  );
}
