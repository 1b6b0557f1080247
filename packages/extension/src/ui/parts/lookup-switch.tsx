import type { LookupSetting } from "../../settings/lookup.ts";
import { t } from "../../words/t.ts";
import { KeptSwitch } from "./kept-switch.tsx";

/** Whether titles may be looked up, and what that sends to whom. */
export function LookupSwitch({ setting }: { readonly setting: LookupSetting }) {
  return (
    <KeptSwitch
      id="what-looking-up-sends"
      label={t("references.lookUp")}
      explanation={t("references.whatLookingUpSends")}
      setting={setting}
    />
  );
}
