import { useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { IconButton } from "../parts/icon-button.tsx";
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
        <IconButton icon="left" label={t("panel.previousOfAll")} isSmall onPress={() => go(-1)} />
        <IconButton icon="right" label={t("panel.nextOfAll")} isSmall onPress={() => go(1)} />
      </span>
      <span class="vh" role="status">
        {said}
      </span>
    </>
  );
}
