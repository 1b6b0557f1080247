import { useLayoutEffect, useState } from "preact/hooks";
import { t } from "../../words/t.ts";
import { IconButton } from "./icon-button.tsx";
import { NEWS_OF, type NewsPort } from "./news-port.ts";
import { Row } from "./row.tsx";
import { useGivingBack } from "./use-giving-back.ts";

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
  return <Line onOpen={open} onDismiss={dismiss} />;
}

interface LineProps {
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

function Line({ onOpen, onDismiss }: LineProps) {
  const place = useGivingBack<HTMLElement>();
  const title = t("news.title", { version: NEWS_OF });
  return (
    <section aria-label={title} ref={place}>
      <Row class="news-line">
        <p class="mid">{t("news.line", { version: NEWS_OF, most: t("news.most") })}</p>
        <button type="button" class="more" onClick={onOpen}>
          {title}
        </button>
        <IconButton icon="close" label={t("news.dismiss")} isSmall onPress={onDismiss} />
      </Row>
    </section>
  );
}
