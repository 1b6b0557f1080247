import { useLayoutEffect, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { Icon } from "./icon.tsx";
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
  return (
    <Row class="news-line">
      <p class="mid">{t("news.line", { version: NEWS_OF, most: t("news.most") })}</p>
      <button type="button" class="more" onClick={open}>
        {t("news.title", { version: NEWS_OF })}
      </button>
      <button type="button" class="btn quiet small icon" aria-label={t("news.dismiss")} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </Row>
  );
}
