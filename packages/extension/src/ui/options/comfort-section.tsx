import { t } from "../../words/t.ts";
import { Fact } from "./fact.tsx";
import { Section } from "./section.tsx";

/** What Kantlijn takes over from the browser and the system. */
export function ComfortSection() {
  return (
    <Section id="comfort" title={t("options.headings.comfort")}>
      <Fact title={t("options.language")} about={t("options.languageAbout")} />
      <Fact title={t("options.theme")} about={t("options.themeAbout")} />
    </Section>
  );
}
