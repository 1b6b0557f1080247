import { t } from "../../words/t.ts";
import { SettingSwitch } from "../parts/setting-switch.tsx";
import { useKept } from "../parts/use-kept.ts";
import { Fact } from "./fact.tsx";
import type { OptionsPorts } from "./options-ports.ts";
import { Section } from "./section.tsx";

/** What Kantlijn takes over from the browser and the system, and what it says to who listens. */
export function ComfortSection({ spokenMarks }: Pick<OptionsPorts, "spokenMarks">) {
  const [isSpoken, speak] = useKept(spokenMarks, false);
  return (
    <Section id="comfort" title={t("options.headings.comfort")}>
      <Fact title={t("options.language")} about={t("options.languageAbout")} />
      <Fact title={t("options.theme")} about={t("options.themeAbout")} />
      <SettingSwitch
        id="what-is-spoken"
        label={t("options.spoken")}
        explanation={t("options.spokenAbout")}
        isOn={isSpoken}
        onSwitch={speak}
      />
    </Section>
  );
}
