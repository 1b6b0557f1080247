import { useRef } from "preact/hooks";
import { t } from "../../../words/t.ts";
import { Icon } from "../../parts/icon.tsx";
import { Row } from "../../parts/row.tsx";
import type { PapersPort } from "../../ports.ts";
import { OptionList, optionIdOf } from "./option-list.tsx";
import { onPasteLines } from "./paste-lines.ts";
import { countPapers, useGoTo } from "./use-go-to.ts";
import { useSlash } from "./use-slash.ts";
import type { Written } from "./use-written.ts";

const LIST = "papers-found";

/** Opens any paper by what is written of it. Where the words may mean several, the reader chooses. */
export function GoToPaper({ papers }: { readonly papers: PapersPort }) {
  const { words, type, isOpen, setOpen, written, options, active, go, onKeyDown } = useGoTo(papers);
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  return (
    <search class="go-to">
      <Row margin={<Icon name="go" />}>
        <label class="field">
          <span class="vh">{t("panel.goTo")}</span>
          <input
            ref={field}
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            placeholder={t("panel.goToExample")}
            aria-keyshortcuts="/"
            aria-autocomplete="list"
            aria-expanded={options.length > 0}
            aria-controls={LIST}
            aria-activedescendant={options.length > 0 ? optionIdOf(active) : undefined}
            value={words}
            onInput={(event) => type(event.currentTarget.value)}
            onPaste={(event) => onPasteLines(event, type)}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          />
        </label>
      </Row>
      <div class="found-papers">
        <OptionList id={LIST} options={options} active={active} onGo={go} />
        <p class="said" role="status">
          {isOpen && say(written, words)}
        </p>
      </div>
    </search>
  );
}

/** Fewer letters are the beginning of a word. */
const SHORTEST = 3;

function say(written: Written, words: string): string {
  if (written.state === "failed") return t("panel.cannotRead");
  if (written.state !== "read" || words.trim().length < SHORTEST) return "";
  const papers = countPapers(written);
  if (papers === 0) return t("panel.noPaper");
  const found = t("panel.papersFound", papers);
  return papers === 1 ? found : `${found}. ${t("panel.severalPapers")}`;
}
