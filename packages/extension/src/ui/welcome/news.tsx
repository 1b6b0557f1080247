import { t } from "../../words/t.ts";
import { NEWS_OF } from "../parts/news-port.ts";
import { Opening } from "./opening.tsx";

const ITEMS = ["popup", "options", "sites", "terms", "print", "english"] as const;

/** What a reader notices of the newest version that has something new. */
export function News() {
  return (
    <main class="sheet welcome">
      <Opening title={t("news.title", { version: NEWS_OF })} lead={t("news.lead")} />
      <section class="step">
        <div class="step-number" />
        <div class="step-words">
          <ul class="news">
            {ITEMS.map((item) => (
              <li key={item} class="plain">
                {t(`news.${item}`)}
              </li>
            ))}
          </ul>
          <p>
            <a href="welcome.html">{t("news.back")}</a>
          </p>
        </div>
      </section>
    </main>
  );
}
