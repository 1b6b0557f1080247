import type { LookupSetting } from "../../../settings/lookup.ts";
import { t } from "../../../words/t.ts";
import { SettingSwitch } from "../../parts/setting-switch.tsx";
import { useKept } from "../../parts/use-kept.ts";

/** Whether titles may be looked up, and what that sends to whom. */
export function LookupSwitch({ setting }: { readonly setting: LookupSetting }) {
  const [isAllowed, allow] = useKept(setting, false);
  return (
    <SettingSwitch
      id="what-looking-up-sends"
      label={t("references.lookUp")}
      explanation={t("references.whatLookingUpSends")}
      isOn={isAllowed}
      onSwitch={allow}
    />
  );
}
