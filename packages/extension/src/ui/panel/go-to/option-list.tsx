import type { Link } from "@kantlijn/core";
import { keyOf } from "../../../words/key-of.ts";
import { t } from "../../../words/t.ts";
import type { PaperOption } from "./paper-options.ts";

/** Id of the element of an option, by its place in the list. */
export const optionIdOf = (index: number) => `paper-${index}`;

export interface OptionListProps {
  readonly id: string;
  readonly options: readonly PaperOption[];
  /** Which of them the keys are at. */
  readonly active: number;
  readonly onGo: (option: PaperOption) => void;
}

/** Where the reader may go; the field keeps the focus. */
export function OptionList({ id, options, active, onGo }: OptionListProps) {
  return (
    <div class="options" id={id} role="listbox" aria-label={t("panel.papers")} hidden={options.length === 0}>
      {options.map((option, index) => (
        <Option key={option.key} option={option} id={optionIdOf(index)} isActive={index === active} onGo={onGo} />
      ))}
    </div>
  );
}

interface OptionProps {
  readonly option: PaperOption;
  readonly id: string;
  readonly isActive: boolean;
  readonly onGo: (option: PaperOption) => void;
}

function Option({ option, id, isActive, onGo }: OptionProps) {
  const { citation, title, link, isFallback } = option;
  return (
    // The keys that choose are those of the field, which keeps the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={link === undefined}
      class={isFallback ? "option else" : "option"}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onGo(option)}
    >
      {isFallback && link !== undefined ? (
        <span>{nameOf(link)}</span>
      ) : (
        <span lang="nl" class={`s ${link === undefined ? "" : `ref ${link.certainty}`}`}>
          {citation}
        </span>
      )}
      {title !== undefined && (
        <span class="mid" lang="nl">
          {title}
        </span>
      )}
      <span class="meta">{link === undefined ? t("references.notLinked") : certaintyOf(link, isFallback)}</span>
    </div>
  );
}

function nameOf({ certainty, portal, to }: Link): string {
  if (certainty === "search") return t("references.searchAt", { portal });
  return to === "itself" ? t("references.alsoAt", { portal }) : t(`references.opens.${keyOf(to)}`);
}

/** How sure the address is; what it opens stands before it where it is no paper of its own. */
function certaintyOf({ certainty, portal, to }: Link, isFallback: boolean): string {
  const sure = [t(`references.certainty.${certainty}`), portal];
  return (to === "itself" || isFallback ? sure : [...sure, t(`references.opens.${keyOf(to)}`)]).join(" · ");
}
