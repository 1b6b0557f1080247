import { useLayoutEffect, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { IconButton } from "./icon-button.tsx";
import { NEWS_OF, type NewsPort } from "./news-port.ts";
import { Row } from "./row.tsx";

/** One quiet line, once: that Kantlijn became newer, and the way to what is new. */
export function NewsLine({ news }: { readonly news: NewsPort }) {
  const [isNew, setNew] = useState(false);
  useLayoutEffect(() => void news.isNew().then(setNew), [news]);
  if (!isNew) return undefined;
  const dismiss = () => {
    setNew(false);
    void news.dismiss();
  };
  const open = () => {
    dismiss();
    news.open();
  };
  const title = t("news.title", { version: NEWS_OF });
  return (
    <section aria-label={title}>
      <Row class="news-line">
        <p class="mid">{t("news.line", { version: NEWS_OF, most: t("news.most") })}</p>
        <button type="button" class="more" onClick={open}>
          {title}
        </button>
        <IconButton icon="close" label={t("news.dismiss")} isSmall onPress={dismiss} />
      </Row>
    </section>
  );
}
