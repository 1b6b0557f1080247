import { useEffect, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { NAMED_KEYS, type NamedKeys, type WelcomePorts } from "./welcome-ports.ts";

/** The keys that a reader needs, as this browser has them. */
export function Keys({ keys }: Pick<WelcomePorts, "keys">) {
  const [found, setFound] = useState<NamedKeys>();
  useEffect(() => void keys().then(setFound), [keys]);
  if (found === undefined) return undefined;
  return (
    <dl class="welcome-keys" aria-label={t("welcome.keys")}>
      {NAMED_KEYS.map((name) => (
        <div key={name}>
          <dt>{t(`welcome.keyOf.${name}`)}</dt>
          <dd>
            {found[name] === undefined ? <span class="meta">{t("welcome.noKey")}</span> : <kbd>{found[name]}</kbd>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
