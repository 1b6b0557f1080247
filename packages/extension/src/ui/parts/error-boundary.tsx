import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { explain } from "../../wording/explanation.ts";
import { t } from "../../words/t.ts";
import { Message } from "./message.tsx";

/** Keeps one broken surface from becoming an empty one, and says what is safe. */
export function ErrorBoundary({ children }: { readonly children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <div class="sheet pane" role="alert">
      <Message icon="alert" explanation={explain("broken")}>
        <div class="act">
          <button type="button" class="btn primary" onClick={reset}>
            {t("parts.retry")}
          </button>
        </div>
        <details class="meta">
          <summary>{t("trouble.details")}</summary>
          <code>{String(error)}</code>
        </details>
      </Message>
    </div>
  );
}
