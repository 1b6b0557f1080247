import type { LookupSetting } from "../../../settings/lookup.ts";
import { Row } from "../../parts/row.tsx";
import { panelText } from "../panel-text.ts";
import { useKept } from "../use-kept.ts";

/** Whether titles may be looked up, and what that sends to whom. */
export function LookupSwitch({ setting }: { readonly setting: LookupSetting }) {
  const [isAllowed, allow] = useKept(setting, false);
  return (
    <Row class="setting">
      <label class="check">
        <input
          type="checkbox"
          checked={isAllowed}
          aria-describedby="what-looking-up-sends"
          onChange={(event) => allow(event.currentTarget.checked)}
        />
        {panelText.lookUp}
      </label>
      <p class="meta" id="what-looking-up-sends">
        {panelText.whatLookingUpSends}
      </p>
    </Row>
  );
}
