import { useState } from "preact/hooks";
import type { RememberReadingSetting } from "../../settings/remember-reading.ts";
import { t } from "../../words/t.ts";
import type { DocumentsPort } from "../ports.ts";
import { SettingSwitch } from "./setting-switch.tsx";
import { useKept } from "./use-kept.ts";

export interface RememberSwitchProps {
  readonly setting: RememberReadingSetting;
  readonly documents: Pick<DocumentsPort, "forgetRead">;
}

/** Whether every document that is read is remembered. Who switches it off is asked what becomes of what was remembered. */
export function RememberSwitch({ setting, documents }: RememberSwitchProps) {
  const [isOn, keep] = useKept(setting, false);
  const [asks, setAsks] = useState(false);
  const [said, say] = useState("");
  const forget = async () => {
    const forgotten = await documents.forgetRead();
    setAsks(!forgotten.ok);
    say(forgotten.ok ? tellForgotten(forgotten.value) : t("references.notForgotten"));
  };
  const onSwitch = (next: boolean) => {
    keep(next);
    setAsks(!next);
    say("");
  };
  return (
    <SettingSwitch
      id="what-is-remembered"
      label={t("references.remember")}
      explanation={t("references.whatIsRemembered")}
      isOn={isOn}
      onSwitch={onSwitch}
    >
      {asks && (
        <div class="own-ask">
          <p>{t("references.keepRemembered")}</p>
          <button type="button" class="btn small" onClick={() => void forget()}>
            {t("references.forget")}
          </button>
          <button type="button" class="btn small" onClick={() => setAsks(false)}>
            {t("references.keep")}
          </button>
        </div>
      )}
      <p class="meta" role="status">
        {said}
      </p>
    </SettingSwitch>
  );
}

function tellForgotten(count: number): string {
  return count === 0 ? t("references.nothingRemembered") : t("references.forgotten", count);
}
