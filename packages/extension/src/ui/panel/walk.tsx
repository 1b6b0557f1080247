import { useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { Icon } from "../parts/icon.tsx";
import type { Current } from "./jump-row.tsx";
import { type Listed, stepThrough } from "./step-through.ts";

export interface WalkProps {
  /** Everything the list shows, in its order. */
  readonly listed: readonly (Listed & { readonly label: string })[];
  readonly current: Current | undefined;
  readonly onJump: (target: Current) => void;
}

/** The way through all that a list shows; says where it led. */
export function Walk({ listed, current, onJump }: WalkProps) {
  const [said, setSaid] = useState("");
  const go = (step: 1 | -1) => {
    const next = stepThrough(listed, current, step);
    const one = listed.find(({ id }) => id === next?.id);
    if (next === undefined || one === undefined) return;
    setSaid(t("panel.at", { label: one.label, place: t("parts.place", { index: next.index + 1, count: one.count }) }));
    onJump(next);
  };
  return (
    <>
      <span class="walk">
        <StepButton icon="left" label={t("panel.previousOfAll")} onStep={() => go(-1)} />
        <StepButton icon="right" label={t("panel.nextOfAll")} onStep={() => go(1)} />
      </span>
      <span class="vh" role="status">
        {said}
      </span>
    </>
  );
}

interface StepButtonProps {
  readonly icon: "left" | "right";
  readonly label: string;
  readonly onStep: () => void;
}

function StepButton({ icon, label, onStep }: StepButtonProps) {
  return (
    <button type="button" class="btn quiet small icon" aria-label={label} title={label} onClick={onStep}>
      <Icon name={icon} />
    </button>
  );
}
