import { t } from "../../words/t.ts";
import { Logo } from "../parts/icon.tsx";
import { NEWS_OF } from "../parts/news-port.ts";

const ITEMS = ["popup", "options", "sites", "terms", "english"] as const;

/** What a reader notices of the newest version that has something new. */
export function News() {
  return (
    <main class="sheet welcome">
      <header class="step">
        <div class="step-number">
          <Logo />
        </div>
        <div class="step-words">
          <h1>{t("news.title", { version: NEWS_OF })}</h1>
          <p class="plain mid">{t("news.lead")}</p>
        </div>
      </header>
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
