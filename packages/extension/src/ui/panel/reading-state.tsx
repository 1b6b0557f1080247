import type { PageSummary } from "../../model/page-summary.ts";
import { type Explanation, explain } from "../../wording/explanation.ts";
import { t } from "../../words/t.ts";
import { Message } from "../parts/message.tsx";
import { Row } from "../parts/row.tsx";
import { Skeleton } from "../parts/skeleton.tsx";

interface ReadingStateProps {
  readonly summary: PageSummary;
  /** The reader asks to read on. */
  readonly onResume: () => void;
}

/** How far the reading is, above a list that is not the whole of it. */
export function ReadingState({ summary: { state }, onResume }: ReadingStateProps) {
  if (state !== "reading" && state !== "paused" && state !== "failed") return undefined;
  return (
    <Row class="state">
      <p class="mid" role="status">
        {STATES[state]}
      </p>
      {state !== "reading" && <ResumeButton onResume={onResume} />}
    </Row>
  );
}

const STATES = { reading: t("panel.reading"), paused: t("panel.paused"), failed: t("panel.failedKeeps") } as const;

interface NothingFoundProps extends ReadingStateProps {
  /** What is said where there is nothing to list. */
  readonly nothing: Explanation;
}

/** Nothing yet, nothing that could be read and a page without text are not the same as nothing. */
export function NothingFound({ summary, nothing, onResume }: NothingFoundProps) {
  switch (summary.state) {
    case "reading":
      return <Skeleton label={t("panel.loading")} />;
    case "failed":
      return (
        <div role="alert">
          <Message icon="alert" explanation={explain("failed")}>
            <div class="act">
              <ResumeButton onResume={onResume} />
            </div>
          </Message>
        </div>
      );
    case "paused":
      return <ReadingState summary={summary} onResume={onResume} />;
    case "empty":
      return <Message icon="search" explanation={explain("noText")} />;
    case "ready":
      return <Message icon="search" explanation={nothing} />;
  }
}

function ResumeButton({ onResume }: Pick<ReadingStateProps, "onResume">) {
  return (
    <button type="button" class="btn" onClick={onResume}>
      {t("parts.retry")}
    </button>
  );
}
