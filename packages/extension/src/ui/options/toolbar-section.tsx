import { BADGES } from "../../settings/badge.ts";
import { t } from "../../words/t.ts";
import { useKept } from "../parts/use-kept.ts";
import type { OptionsPorts } from "./options-ports.ts";
import { Section } from "./section.tsx";

/** What the button in the toolbar of the browser counts. */
export function ToolbarSection({ badge }: Pick<OptionsPorts, "badge">) {
  const [chosen, choose] = useKept(badge, "references");
  return (
    <Section id="toolbar" title={t("options.headings.toolbar")}>
      <fieldset class="one-of-few">
        <legend>{t("options.badge")}</legend>
        {BADGES.map((one) => (
          <label key={one}>
            <input type="radio" name="badge" checked={one === chosen} onChange={() => choose(one)} />
            <span>{t(`options.badges.${one}`)}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
