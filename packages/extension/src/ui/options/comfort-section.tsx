import { t } from "../../words/t.ts";
import { KeptSwitch } from "../parts/kept-switch.tsx";
import { Fact } from "./fact.tsx";
import type { OptionsPorts } from "./options-ports.ts";
import { Section } from "./section.tsx";

/** What Kantlijn takes over from the browser and the system, and what it says to who listens. */
export function ComfortSection({ spokenMarks }: Pick<OptionsPorts, "spokenMarks">) {
  return (
    <Section id="comfort" title={t("options.headings.comfort")}>
      <Fact title={t("options.language")} about={t("options.languageAbout")} />
      <Fact title={t("options.theme")} about={t("options.themeAbout")} />
      <KeptSwitch
        id="what-is-spoken"
        label={t("options.spoken")}
        explanation={t("options.spokenAbout")}
        setting={spokenMarks}
      />
    </Section>
  );
}
