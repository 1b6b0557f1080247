import { useState } from "preact/hooks";
import type { RememberReadingSetting } from "../../settings/remember-reading.ts";
import type { DocumentsPort } from "../ports.ts";
import { rememberText } from "./remember-words.ts";
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
    say(forgotten.ok ? rememberText.forgotten(forgotten.value) : rememberText.notForgotten);
  };
  const onSwitch = (next: boolean) => {
    keep(next);
    setAsks(!next);
    say("");
  };
  return (
    <SettingSwitch
      id="what-is-remembered"
      label={rememberText.remember}
      explanation={rememberText.whatIsRemembered}
      isOn={isOn}
      onSwitch={onSwitch}
    >
      {asks && (
        <div class="own-ask">
          <p>{rememberText.keepRemembered}</p>
          <button type="button" class="btn small" onClick={() => void forget()}>
            {rememberText.forget}
          </button>
          <button type="button" class="btn small" onClick={() => setAsks(false)}>
            {rememberText.keep}
          </button>
        </div>
      )}
      <p class="meta" role="status">
        {said}
      </p>
    </SettingSwitch>
  );
}
