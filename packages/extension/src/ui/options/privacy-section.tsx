import { t } from "../../words/t.ts";
import { Icon } from "../parts/icon.tsx";
import { LookupSwitch } from "../parts/lookup-switch.tsx";
import { RememberSwitch } from "../parts/remember-switch.tsx";
import { useKept } from "../parts/use-kept.ts";
import type { OptionsPorts } from "./options-ports.ts";
import { Section } from "./section.tsx";

/** What leaves this machine, and what is remembered on it. */
export function PrivacySection({
  lookup,
  rememberReading,
  documents,
}: Pick<OptionsPorts, "lookup" | "rememberReading" | "documents">) {
  const [mayAsk] = useKept(lookup, false);
  return (
    <Section id="privacy" title={t("options.headings.privacy")} lead={t("options.privacyLead")}>
      <LookupSwitch setting={lookup} />
      <RememberSwitch setting={rememberReading} documents={documents} />
      <p class="opt-note" role="status">
        <Icon name="lock" />
        {t(mayAsk ? "options.nothingSent.on" : "options.nothingSent.off")}
      </p>
    </Section>
  );
}
