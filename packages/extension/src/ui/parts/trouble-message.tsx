import type { StoreTrouble } from "../../model/store-trouble.ts";
import { explainTrouble } from "../../wording/trouble-text.ts";
import { t } from "../../words/t.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Message } from "./message.tsx";

const ICONS: Record<StoreTrouble["kind"], IconName> = {
  "cannot-open": "alert",
  blocked: "alert",
  newer: "alert",
  "not-upgraded": "alert",
  vanished: "alert",
  full: "disk",
  private: "lock",
  conflict: "alert",
  refused: "alert",
};

/** What a reader can do about a trouble; what a surface has no way to do is not offered there. */
export interface TroubleWays {
  readonly onRetry: () => void;
  /** Goes on without the notes that have vanished. */
  readonly onAcceptLoss: () => void;
  /** Shows the backups, to put one back. */
  readonly onBackups?: (() => void) | undefined;
  /** Puts the browser's own words on the clipboard. */
  readonly onCopy?: ((words: string) => void) | undefined;
}

interface TroubleMessageProps extends TroubleWays {
  readonly trouble: StoreTrouble;
}

/** Why there is no list of notes; never to be taken for an empty one. */
export function TroubleMessage({ trouble, onCopy, ...ways }: TroubleMessageProps) {
  return (
    <div role="alert">
      <Message icon={ICONS[trouble.kind]} explanation={explainTrouble(trouble)}>
        {trouble.kind !== "private" && <Ways kind={trouble.kind} {...ways} />}
        {"detail" in trouble && <Details words={trouble.detail} onCopy={onCopy} />}
      </Message>
    </div>
  );
}

function Ways({ kind, onRetry, onAcceptLoss, onBackups }: TroubleWays & Pick<StoreTrouble, "kind">) {
  const mayNeedBackup = kind === "vanished" || kind === "cannot-open";
  return (
    <div class="act">
      <Way isFirst onPress={onRetry} label={t("parts.retry")} />
      {mayNeedBackup && <Way onPress={onBackups} label={t("trouble.backups")} />}
      {kind === "vanished" && <Way onPress={onAcceptLoss} label={t("trouble.goOnWithout")} />}
    </div>
  );
}

interface WayProps {
  readonly label: string;
  readonly onPress: (() => void) | undefined;
  readonly isFirst?: boolean;
}

function Way({ label, onPress, isFirst = false }: WayProps) {
  if (onPress === undefined) return null;
  return (
    <button type="button" class={isFirst ? "btn primary" : "btn"} onClick={onPress}>
      {label}
    </button>
  );
}

function Details({ words, onCopy }: { readonly words: string } & Pick<TroubleWays, "onCopy">) {
  return (
    <details class="meta">
      <summary>{t("trouble.details")}</summary>
      <code>{words}</code>
      {onCopy !== undefined && (
        <button type="button" class="btn small quiet" onClick={() => onCopy(words)}>
          <Icon name="copy" />
          {t("trouble.copyDetails")}
        </button>
      )}
    </details>
  );
}
